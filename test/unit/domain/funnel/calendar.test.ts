import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, boundsOf, calendarOf, weekOf } from '../../../../src/domain/analytics/calendar.js';

const HOUR = 3_600_000;
const ZONES = [
  'UTC',
  'Asia/Kolkata',
  'America/Santiago',
  'Pacific/Apia',
  'Europe/Berlin',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
];

describe.each(ZONES)('the days of %s', (zone) => {
  const calendar = calendarOf(zone);

  it('contain every moment exactly once', () => {
    const moment = fc.integer({ min: Date.parse('2011-01-01T00:00:00Z'), max: Date.parse('2030-01-01T00:00:00Z') });
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 60 * 24 }), fc.constantFrom(1, 7), (start, hours, days) => {
        const bounds = boundsOf(calendar, { start, end: start + hours * HOUR }, days);
        expect(bounds[0]).toBeLessThanOrEqual(start);
        expect(bounds.at(-1)).toBeGreaterThanOrEqual(start + hours * HOUR);
        for (const [index, bound] of bounds.entries()) {
          if (index > 0) expect(bound).toBeGreaterThan(bounds[index - 1] ?? Infinity);
          expect(calendar.dayOf(bound - 1) < calendar.dayOf(bound), 'a day begins there').toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('begin where the previous day ends', () => {
    for (let day = '2026-01-01'; day < '2026-12-31'; day = addDays(day, 1)) {
      const start = calendar.startOf(day);
      expect([calendar.dayOf(start), calendar.dayOf(start - 1)]).toEqual([day, addDays(day, -1)]);
    }
  });
});

describe('unusual days', () => {
  const lengthOf = (zone: string, day: string): number =>
    (calendarOf(zone).startOf(addDays(day, 1)) - calendarOf(zone).startOf(day)) / HOUR;

  it.each([
    ['Europe/Berlin', '2026-03-29', 23],
    ['Europe/Berlin', '2026-10-25', 25],
    // Clocks go forward at midnight: the day begins at one o'clock.
    ['America/Santiago', '2026-09-06', 23],
    ['America/Santiago', '2026-04-04', 25],
    ['Asia/Kolkata', '2026-03-29', 24],
    // Samoa crossed the date line and never had this day.
    ['Pacific/Apia', '2011-12-30', 0],
  ])('%s %s has %i hours', (zone, day, hours) => expect(lengthOf(zone, day)).toBe(hours));

  it('have the local hours and weekdays', () => {
    expect(calendarOf('Asia/Kolkata').clockOf(Date.parse('2026-09-01T18:45:00Z'))).toEqual({ hour: 0, weekday: 3 });
    expect(weekOf('2026-09-06')).toBe('2026-08-31');
  });

  it('cannot be computed for an unknown zone', () => expect(() => calendarOf('Mars/Olympus')).toThrow(RangeError));
});
