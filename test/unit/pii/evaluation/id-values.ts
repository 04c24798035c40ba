/** National ids with valid check digits, computed independently of the code under test. */
import type { Faker } from '@faker-js/faker';
import type { PiiType } from '../../../../src/pii/types.js';

type Maker = (faker: Faker) => string;

const digits = (faker: Faker, length: number): string => faker.string.numeric(length);
const pick = (faker: Faker, letters: string): string => faker.string.fromCharacters(letters, 1);
const grouped = (text: string, ...lengths: number[]): string => {
  let at = 0;
  return lengths.map((length) => text.slice(at, (at += length))).join(' ');
};

/** Appends the digit that makes a number pass its check. */
const completed = (text: string, passes: (whole: string) => boolean): string =>
  [...'0123456789'].map((digit) => text + digit).find(passes) ?? `${text}0`;

const weighted = (weights: readonly number[], text: string): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(text.charAt(index)), 0);

const luhn = (text: string): boolean =>
  [...text]
    .reverse()
    .reduce(
      (sum, digit, index) =>
        sum + (index % 2 === 0 ? Number(digit) : ([0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)] ?? 0)),
      0,
    ) %
    10 ===
  0;

const cpfDigit = (text: string): string => {
  const rest =
    weighted(
      Array.from({ length: text.length }, (_, index) => text.length + 1 - index),
      text,
    ) % 11;
  return String(rest < 2 ? 0 : 11 - rest);
};

const cpf: Maker = (faker) => {
  const nine = digits(faker, 9);
  const ten = nine + cpfDigit(nine);
  const all = ten + cpfDigit(ten);
  return `${all.slice(0, 3)}.${all.slice(3, 6)}.${all.slice(6, 9)}-${all.slice(9)}`;
};

const cnpj: Maker = (faker) => {
  const digitOf = (text: string): string => {
    const weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2].slice(13 - text.length);
    const rest = weighted(weights, text) % 11;
    return String(rest < 2 ? 0 : 11 - rest);
  };
  const twelve = `${digits(faker, 8)}0001`;
  const all = twelve + digitOf(twelve);
  const whole = all + digitOf(all);
  return `${whole.slice(0, 2)}.${whole.slice(2, 5)}.${whole.slice(5, 8)}/${whole.slice(8, 12)}-${whole.slice(12)}`;
};

const dni: Maker = (faker) => {
  const number = faker.string.numeric({ length: 8, allowLeadingZeros: true });
  return number + 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(number) % 23);
};

const nir: Maker = (faker) => {
  const number = `${faker.helpers.arrayElement(['1', '2'])}${digits(faker, 2)}0${faker.number.int({ min: 1, max: 9 })}${faker.number.int({ min: 10, max: 95 })}${digits(faker, 6)}`;
  const key = String(97n - (BigInt(number) % 97n)).padStart(2, '0');
  return grouped(number + key, 1, 2, 2, 2, 3, 3, 2);
};

const za: Maker = (faker) => {
  const born = faker.date.birthdate().toISOString().slice(2, 10).replace(/-/g, '');
  return completed(`${born}${digits(faker, 4)}08`, luhn);
};

const MONTHS = 'ABCDEHLMPRST';
const codice: Maker = (faker) =>
  `${faker.string.alpha({ length: 6, casing: 'upper' })}${digits(faker, 2)}${pick(faker, MONTHS)}${faker.number.int({ min: 10, max: 28 })}${pick(faker, 'ABCDEFGHL')}${digits(faker, 3)}${pick(faker, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')}`;

const nie: Maker = (faker) => {
  const seven = digits(faker, 7);
  const first = faker.helpers.arrayElement(['X', 'Y', 'Z']);
  return `${first}${seven}${'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(`${'XYZ'.indexOf(first)}${seven}`) % 23)}`;
};

export const ID_VALUES: Readonly<Record<string, readonly [PiiType, Maker]>> = {
  ssn: [
    'SSN',
    (faker) =>
      `${faker.number.int({ min: 100, max: 665 })}-${faker.number.int({ min: 10, max: 99 })}-${faker.number.int({ min: 1000, max: 9999 })}`,
  ],
  sin: [
    'NATIONAL_ID',
    (faker) => grouped(completed(`${faker.number.int({ min: 1, max: 7 })}${digits(faker, 7)}`, luhn), 3, 3, 3),
  ],
  nino: [
    'NATIONAL_ID',
    (faker) =>
      `${pick(faker, 'ABCEHJKLM')}${pick(faker, 'ABCEHJKLM')} ${grouped(digits(faker, 6), 2, 2, 2)} ${pick(faker, 'ABCD')}`,
  ],
  nhs: ['NATIONAL_ID', (faker) => grouped(digits(faker, 10), 3, 3, 4)],
  aadhaar: ['NATIONAL_ID', (faker) => grouped(`${faker.number.int({ min: 2, max: 9 })}${digits(faker, 11)}`, 4, 4, 4)],
  pan: [
    'NATIONAL_ID',
    (faker) =>
      `${faker.string.alpha({ length: 3, casing: 'upper' })}P${faker.string.alpha({ length: 1, casing: 'upper' })}${digits(faker, 4)}${faker.string.alpha({ length: 1, casing: 'upper' })}`,
  ],
  steuerid: [
    'NATIONAL_ID',
    (faker) => grouped(`${faker.number.int({ min: 1, max: 9 })}${digits(faker, 10)}`, 2, 3, 3, 3),
  ],
  nir: ['NATIONAL_ID', nir],
  dni: ['NATIONAL_ID', dni],
  nie: ['NATIONAL_ID', nie],
  codice_fiscale: ['NATIONAL_ID', codice],
  cpf: ['NATIONAL_ID', cpf],
  cnpj: ['NATIONAL_ID', cnpj],
  tfn: ['NATIONAL_ID', (faker) => grouped(`${faker.number.int({ min: 1, max: 9 })}${digits(faker, 8)}`, 3, 3, 3)],
  medicare: [
    'NATIONAL_ID',
    (faker) => `${faker.number.int({ min: 2, max: 6 })}${digits(faker, 3)} ${digits(faker, 5)} ${digits(faker, 1)}`,
  ],
  nric: ['NATIONAL_ID', (faker) => `${pick(faker, 'STFG')}${digits(faker, 7)}${pick(faker, 'ABCDEFGHIZJ')}`],
  zaid: ['NATIONAL_ID', za],
  passport: [
    'PASSPORT',
    (faker) =>
      faker.helpers.arrayElement([
        digits(faker, 9),
        `${pick(faker, 'CXKP')}${digits(faker, 8)}`,
        `${pick(faker, 'LMNZ')}${digits(faker, 7)}`,
      ]),
  ],
  licence: [
    'DRIVER_LICENCE',
    (faker) =>
      faker.helpers.arrayElement([
        `${pick(faker, 'DFN')}${digits(faker, 7)}`,
        `${faker.string.alpha({ length: 2, casing: 'upper' })}${digits(faker, 2)} ${digits(faker, 11)}`,
        digits(faker, 9),
      ]),
  ],
};
