import { describe, expect, it } from 'vitest';
import { findCatalogue } from '../../../src/domain/catalogue/lookup.js';
import { COMPILED_CATALOGUES } from '../../../src/domain/catalogue/compiled.js';
import type { QuestionKind, QuestionStructure } from '../../../src/domain/catalogue/types.js';
import { coerceUserInput } from '../../../src/domain/understanding/coerce-answer.js';
import { asksToSkip, readFreeText } from '../../../src/domain/understanding/free-text.js';

const question = (kind: QuestionKind, more: Partial<QuestionStructure> = {}): QuestionStructure => ({
  id: 'q',
  kind,
  section: 's',
  required: true,
  skippable: false,
  ...more,
});
const read = (kind: QuestionKind, input: string, more: Partial<QuestionStructure> = {}): unknown =>
  readFreeText(question(kind, more), undefined, input);

describe('a yes or no', () => {
  it.each([
    ['Yes, sure.', true],
    ['yep!', true],
    ['sí, claro', true],
    ['¡Sí!', true],
    ['si\u0301', true],
    ['हाँ', true],
    ['जी', true],
    ['जी हाँ।', true],
    ['No.', false],
    ['no, not really', false],
    ['There are none', false],
    ['no, ninguno', false],
    ['नहीं', false],
    ['जी नहीं', false],
  ])('%s is %s', (input, value) => {
    expect(read('yes_no', input)).toBe(value);
  });

  it.each(['not sure', 'yes and no', 'claro que no', 'perhaps', 'yesterday', 'nobody'])(
    '%s is not accepted',
    (input) => {
      expect(read('yes_no', input)).toBe(input);
    },
  );
});

describe('a number', () => {
  it.each([
    ['about 14 doors', 14],
    ['unas 14 puertas', 14],
    ['लगभग १४ दरवाज़े', 14],
    ['12,480', 12_480],
    ['1,234,567 kWh', 1_234_567],
    ['1,24,800', 124_800],
    ['3,5', 3.5],
    ['12,345.6', 12_345.6],
    ['.5', 0.5],
    ['-3', -3],
    ['gate B-14', 14],
    ['14.', 14],
  ])('%s is %d', (input, value) => {
    expect(read('number', input)).toBe(value);
    expect(read('meter_reading', input)).toBe(value);
  });

  it.each(['10-15', 'between 3 and 5', 'none at all', '1.2.3', '2 of 7', '7:30', 'fourteen'])(
    '%s is not accepted',
    (input) => {
      expect(read('number', input)).toBe(input);
    },
  );
});

describe('an hour of the day', () => {
  const hour = { min: 0, max: 23.75 };

  it.each([
    ['7:30', 7.5],
    ['19:30', 19.5],
    ['07:15', 7.25],
    ['00:00', 0],
    ['at 7:30 in the morning', 7.5],
    ['a las 19:45', 19.75],
    ['सुबह ०७:३० बजे', 7.5],
    ['19:30h', 19.5],
    ['7:30 pm', 19.5],
    ['7 PM', 19],
    ['7:30am', 7.5],
    ['12 am', 0],
    ['12:15 p.m.', 12.25],
    ['7.5', 7.5],
    ['7,5', 7.5],
    ['7', 7],
  ])('%s is %d', (input, value) => {
    expect(read('number', input, hour)).toBe(value);
    expect(read('number', input, { unit: 'h', ...hour })).toBe(value);
  });

  it.each(['7:75', '7:5', '13 pm', '0 am', '7:30 to 8:30', 'from 7 to 9', '7:30:15', 'at noon'])(
    '%s is not accepted',
    (input) => {
      expect(read('number', input, hour)).toBe(input);
    },
  );

  it('past the end of the day is refused by the bounds of the question', () => {
    expect(coerceUserInput(question('number', hour), undefined, '24:00', new Set())).toMatchObject({ ok: false });
  });

  it('is read for every shift question of the catalogues and for no other question', () => {
    const hours = COMPILED_CATALOGUES.flatMap((catalogue) => catalogue.questions)
      .filter((one) => one.kind === 'number' && readFreeText(one, undefined, '7:30') === 7.5)
      .map((one) => one.id);
    expect([...new Set(hours)].sort()).toEqual(
      [
        'day_start_hour',
        'day_end_hour',
        'night_start_hour',
        'night_end_hour',
        'first_shift_start',
        'first_shift_end',
        'second_shift_end',
        'new_shift_start',
        'new_shift_end',
      ].sort(),
    );
  });
});

describe('a reading of running hours', () => {
  it('may have minutes, but no am or pm', () => {
    const running =
      findCatalogue('site_survey').questions.find((one) => one.id === 'generator_hours') ?? question('text');
    expect(readFreeText(running, undefined, '1204:30')).toBe(1_204.5);
    expect(readFreeText(running, undefined, 'it shows 1,204')).toBe(1_204);
    expect(readFreeText(running, undefined, '7 pm')).toBe('7 pm');
  });
});

describe('choices', () => {
  const texts = { text: '?', choices: { access_cards: 'Tarjetas de acceso', none: 'Ninguno', keys: 'चाबियाँ' } };
  const choices = Object.keys(texts.choices);
  const pick = (kind: 'choice' | 'multi_choice', input: string): unknown =>
    readFreeText(question(kind, { choices }), texts, input);

  it('are found inside a sentence by id or label', () => {
    expect(pick('choice', 'We use access cards.')).toBe('access_cards');
    expect(pick('choice', 'Son TARJETAS de acceso')).toBe('access_cards');
    expect(pick('choice', 'हमारे पास चाबियाँ हैं')).toBe('keys');
    expect(pick('multi_choice', 'keys and access cards')).toEqual(['access_cards', 'keys']);
  });

  it('are not guessed from an ambiguous sentence', () => {
    expect(pick('choice', 'keys and access cards')).toBe('keys and access cards');
    expect(pick('choice', 'monkeys')).toBe('monkeys');
    expect(pick('multi_choice', 'whatever')).toBe('whatever');
  });
});

describe('a place', () => {
  it.each([
    ['12.97, 77.59', 12.97, 77.59],
    ['12.97,77.59', 12.97, 77.59],
    ['we are at 12.97 77.59 now', 12.97, 77.59],
    ['-33.86 151.2', -33.86, 151.2],
    ['33.86° S, 151.2° E', -33.86, 151.2],
    ['12, -77', 12, -77],
    ['१२.५, ७७.५', 12.5, 77.5],
    ['  12.97 ,   77.59  ', 12.97, 77.59],
    ['33.86°   S,   151.2°\tE', -33.86, 151.2],
  ])('%s is accepted', (input, latitude, longitude) => {
    expect(read('place', input)).toEqual({ latitude, longitude });
  });

  it.each(['Street 12, 3rd floor', 'Plot 12 77 Main Road', `40°26'46"N 79°58'56"W`, '12.97', 'near the gate'])(
    '%s is not accepted',
    (input) => {
      expect(read('place', input)).toBe(input);
    },
  );

  it('is parsed in bounded time, however many blanks separate three numbers', () => {
    // An earlier expression took 15 seconds for a text of the longest allowed length.
    const hostile = `1${' '.repeat(1_998)}1${' '.repeat(1_998)}5`;
    expect(read('place', hostile)).toBe(hostile);
  });

  it('outside the valid coordinates is refused', () => {
    expect(coerceUserInput(question('place'), undefined, '112.5, 77', new Set())).toMatchObject({ ok: false });
  });
});

describe('a date', () => {
  it.each([
    ['on 2031-05-06, I think', '2031-05-06'],
    ['२०३१-०५-०६', '2031-05-06'],
  ])('%s is accepted', (input, date) => {
    expect(read('date', input)).toBe(date);
  });

  it.each(['12031-05-067', 'next Tuesday', '6/5/2031'])('%s is not accepted', (input) => {
    expect(read('date', input)).toBe(input);
  });
});

describe('text and photo ids', () => {
  it('are taken unchanged', () => {
    expect(read('text', ' about 14 doors ')).toBe(' about 14 doors ');
    expect(read('photo', 'm-1')).toBe('m-1');
  });
});

describe('a request to skip:', () => {
  it.each(['skip', ' Skip. ', 'PASS', 'saltar', 'omitir', 'छोड़ें', 'छोड़ो'.normalize('NFD')])(
    '%s is recognized',
    (input) => {
      expect(asksToSkip(input)).toBe(true);
    },
  );

  it.each(['skip the gate', 'we skipped it', 'no', ''])('%s is an answer and not a skip', (input) => {
    expect(asksToSkip(input)).toBe(false);
  });
});
