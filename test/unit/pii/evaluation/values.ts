/** Values for the slots of templates: locale data of @faker-js/faker, and ids with computed check digits. */
import {
  Faker,
  base,
  de,
  en,
  en_AU,
  en_CA,
  en_GB,
  en_IE,
  en_IN,
  en_US,
  en_ZA,
  es,
  fr,
  it,
  pt_BR,
  type LocaleDefinition,
} from '@faker-js/faker';
import type { PiiType } from '../../../../src/pii/types.js';
import { ID_VALUES } from './id-values.js';
import { digitsSpoken, emailSpoken } from './spoken.js';

const LOCALES = {
  en_US: [en_US, en, base],
  en_GB: [en_GB, en, base],
  en_IN: [en_IN, en, base],
  en_AU: [en_AU, en, base],
  en_ZA: [en_ZA, en, base],
  en_CA: [en_CA, en, base],
  en_IE: [en_IE, en, base],
  de_DE: [de, en, base],
  fr_FR: [fr, en, base],
  es_ES: [es, en, base],
  pt_BR: [pt_BR, en, base],
  it_IT: [it, en, base],
} satisfies Record<string, LocaleDefinition[]>;

export type LocaleName = keyof typeof LOCALES;
export const ENGLISH = [
  'en_US',
  'en_GB',
  'en_IN',
  'en_AU',
  'en_ZA',
  'en_CA',
  'en_IE',
] as const satisfies readonly LocaleName[];

/** The value of a slot. A value without personal data has no type. */
export interface Value {
  readonly text: string;
  readonly type?: PiiType;
}

type Maker = (faker: Faker, locale: LocaleName) => string;

const name: Maker = (faker) => `${faker.person.firstName()} ${faker.person.lastName()}`;
const email: Maker = (faker) => faker.internet.email();
const phone: Maker = (faker) =>
  faker.phone.number({ style: faker.helpers.arrayElement(['national', 'national', 'human', 'international']) });
const plainPhone: Maker = (faker) =>
  `${faker.helpers.arrayElement(['415', '020', '09', '0171'])}${faker.string.numeric(7)}`;

/** An address in the format of the locale. */
const address: Maker = (faker, locale) => {
  const street = faker.location.streetAddress(faker.datatype.boolean());
  const [city, code] = [faker.location.city(), faker.location.zipCode()];
  if (faker.number.int(3) === 0) return faker.location.streetAddress();
  if (locale === 'en_US') return `${street}, ${city}, ${faker.location.state({ abbreviated: true })} ${code}`;
  if (locale.startsWith('en')) return `${street}, ${city} ${code}`;
  if (locale === 'pt_BR') return `${street}, ${city} - ${faker.location.state({ abbreviated: true })}, ${code}`;
  return `${street}, ${code} ${city}`;
};

const passwordOf: Maker = (faker) =>
  `${faker.word.noun({ length: 6 })}${faker.string.numeric(3)}!${faker.string.alpha({ length: 3, casing: 'upper' })}`;
const base64url = (faker: Faker, length: number): string =>
  faker.string.fromCharacters('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-', length);
const dob: Maker = (faker, locale) => {
  const date = faker.date.birthdate();
  const [year, month, day] = date.toISOString().slice(0, 10).split('-') as [string, string, string];
  if (locale === 'en_US') return `${month}/${day}/${year}`;
  if (locale === 'de_DE') return `${day}.${month}.${year}`;
  return faker.helpers.arrayElement([
    `${year}-${month}-${day}`,
    `${day}/${month}/${year}`,
    `${Number(day)} ${faker.date.month({ context: true })} ${year}`,
  ]);
};

const PERSONAL: Readonly<Record<string, readonly [PiiType, Maker]>> = {
  name: ['NAME', name],
  first: ['NAME', (faker) => faker.person.firstName()],
  last: ['NAME', (faker) => faker.person.lastName()],
  name_lower: ['NAME', (faker, locale) => name(faker, locale).toLowerCase()],
  first_lower: ['NAME', (faker) => faker.person.firstName().toLowerCase()],
  name_upper: ['NAME', (faker, locale) => name(faker, locale).toUpperCase()],
  initial: ['NAME', (faker) => faker.string.alpha({ length: 1, casing: 'upper' })],
  phone: ['PHONE', phone],
  phone_e164: ['PHONE', (faker) => faker.phone.number({ style: 'international' })],
  spoken_phone: ['PHONE', (faker, locale) => digitsSpoken(plainPhone(faker, locale), false)],
  spoken_phone_double: ['PHONE', (faker, locale) => digitsSpoken(plainPhone(faker, locale), true)],
  email: ['EMAIL', email],
  spoken_email: ['EMAIL', (faker) => emailSpoken(faker.internet.email({ provider: 'example.com' }))],
  email_spaced: ['EMAIL', (faker, locale) => email(faker, locale).replace('@', ' @ ')],
  email_at: ['EMAIL', (faker, locale) => email(faker, locale).replace('@', ' at ')],
  email_bracket: [
    'EMAIL',
    (faker, locale) =>
      email(faker, locale)
        .replace('@', ' [at] ')
        .replace(/\.(\w+)$/, ' [dot] $1'),
  ],
  email_encoded: ['EMAIL', (faker, locale) => encodeURIComponent(email(faker, locale))],
  address: ['ADDRESS', address],
  address_lower: [
    'ADDRESS',
    (faker) =>
      `${faker.number.int({ min: 2, max: 190 })} ${faker.person.lastName()} ${faker.helpers.arrayElement(['street', 'road', 'avenue', 'lane'])}`.toLowerCase(),
  ],
  ip: ['IP', (faker) => faker.internet.ipv4()],
  ipv6: ['IP', (faker) => faker.internet.ipv6()],
  mac: ['MAC', (faker) => faker.internet.mac()],
  card: ['CARD', (faker) => faker.finance.creditCardNumber()],
  card_plain: ['CARD', (faker) => faker.finance.creditCardNumber().replace(/\D/g, '')],
  card_broken: [
    'CARD',
    (faker) =>
      `4${faker.string.numeric(3)} ${faker.string.numeric(4)} ${faker.string.numeric(3)}O ${faker.string.numeric(4)}`,
  ],
  spoken_card: ['CARD', (faker) => digitsSpoken(`4${faker.string.numeric(15)}`, false)],
  spoken_ssn: ['SSN', (faker) => digitsSpoken(`4${faker.string.numeric(8)}`, false)],
  iban: ['IBAN', (faker) => faker.finance.iban({ formatted: true })],
  iban_plain: ['IBAN', (faker) => faker.finance.iban()],
  dob: ['DATE_OF_BIRTH', dob],
  gps: [
    'LOCATION',
    (faker) => `${faker.location.latitude({ precision: 5 })}, ${faker.location.longitude({ precision: 5 })}`,
  ],
  jwt: ['JWT', (faker) => faker.internet.jwt()],
  aws: ['API_KEY', (faker) => `AKIA${faker.string.fromCharacters('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)}`],
  github: ['API_KEY', (faker) => `ghp_${faker.string.alphanumeric(36)}`],
  stripe: ['API_KEY', (faker) => `sk_live_${faker.string.alphanumeric(24)}`],
  slack: ['API_KEY', (faker) => `xoxb-${faker.string.numeric(12)}-${faker.string.alphanumeric(24)}`],
  google: ['API_KEY', (faker) => `AIza${base64url(faker, 35)}`],
  password: ['SECRET', passwordOf],
  credentials: ['SECRET', (faker, locale) => `onward:${passwordOf(faker, locale)}`],
  btc: [
    'CRYPTO',
    (faker) => `1${faker.string.fromCharacters('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', 33)}`,
  ],
  eth: ['CRYPTO', (faker) => faker.finance.ethereumAddress()],
  account: ['BANK_ACCOUNT', (faker) => faker.finance.accountNumber(8)],
  sortcode: [
    'BANK_ACCOUNT',
    (faker) => `${faker.string.numeric(2)}-${faker.string.numeric(2)}-${faker.string.numeric(2)}`,
  ],
  routing: ['BANK_ACCOUNT', (faker) => faker.finance.routingNumber()],
  ...ID_VALUES,
};

const HARMLESS: Readonly<Record<string, Maker>> = {
  serial: (faker) => `${faker.string.alpha({ length: 2, casing: 'upper' })}-${faker.string.numeric(7)}`,
  part: (faker) =>
    `${faker.string.alpha({ length: 3, casing: 'upper' })}-${faker.string.numeric(4)}-${faker.string.alphanumeric({ length: 2, casing: 'upper' })}`,
  digits8: (faker) => faker.string.numeric({ length: 8, allowLeadingZeros: false }),
  digits10: (faker) => faker.string.numeric({ length: 10, allowLeadingZeros: false }),
  reading: (faker) => faker.string.numeric({ length: 6, allowLeadingZeros: false }),
  pobox: (faker) => faker.string.numeric(4),
  uuid: (faker) => faker.string.uuid(),
  sha1: (faker) => faker.git.commitSha(),
  sha256: (faker) => faker.string.hexadecimal({ length: 64, prefix: '', casing: 'lower' }),
  name_file: (faker) => faker.string.alphanumeric(8),
};

/** A faker that gives the same values for the same locale and seed. */
export function fakerOf(locale: LocaleName, seed: number): Faker {
  const faker = new Faker({ locale: LOCALES[locale] });
  faker.seed(seed);
  faker.setDefaultRefDate('2026-11-21T00:00:00.000Z');
  return faker;
}

/** The value of a slot. */
export function valueOf(slot: string, faker: Faker, locale: LocaleName): Value {
  const personal = PERSONAL[slot];
  if (personal !== undefined) return { type: personal[0], text: personal[1](faker, locale) };
  const harmless = HARMLESS[slot];
  if (harmless === undefined) throw new Error(`no value for the slot {${slot}}`);
  return { text: harmless(faker, locale) };
}
