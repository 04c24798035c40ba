import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkEntityPayload,
  ENTITY_FIELDS,
  ENTITY_TYPES,
  WEEKDAYS,
  type EntityType,
  type FieldRule,
} from '../../../src/domain/operations/entity-fields.js';

const good = (rule: FieldRule): unknown => {
  switch (rule.type) {
    case 'string':
      return 'x'.repeat(rule.max);
    case 'enum':
      return rule.values[0];
    case 'number':
      return rule.max;
    case 'time':
      return '23:59';
    case 'days':
      return [...WEEKDAYS];
  }
};
const BAD: Readonly<Record<FieldRule['type'], readonly unknown[]>> = {
  string: ['', '   ', 7, null, 'a\u0000b', ['x'], 'x'.repeat(2_001)],
  enum: ['whenever', '', 1, null, 'constructor'],
  number: ['1', Number.NaN, Infinity, -1e13, 1e13, null],
  time: ['24:00', '7:30', '07:60', '07:30:00', 730, null],
  days: [[], ['monday'], 'mon', [1], null],
};
const filled = (type: EntityType): Record<string, unknown> =>
  Object.fromEntries(Object.entries(ENTITY_FIELDS[type]).map(([name, rule]) => [name, good(rule)]));

describe.each(ENTITY_TYPES)('%s', (type) => {
  it('accepts every field at its limit, and the required ones alone', () => {
    expect(checkEntityPayload(type, filled(type))).toEqual([]);
    const required = Object.entries(ENTITY_FIELDS[type]).filter(([, rule]) => rule.required);
    expect(required.length).toBeGreaterThan(0);
    expect(checkEntityPayload(type, Object.fromEntries(required.map(([name, rule]) => [name, good(rule)])))).toEqual(
      [],
    );
  });

  it('names every required field that is missing', () => {
    const required = Object.entries(ENTITY_FIELDS[type]).filter(([, rule]) => rule.required);
    expect(checkEntityPayload(type, {})).toEqual(
      required.map(([name]) => ({ pointer: `/${name}`, message: 'required' })),
    );
  });

  it('refuses exactly the fields of another kind or out of bounds', () => {
    for (const [name, rule] of Object.entries(ENTITY_FIELDS[type])) {
      for (const value of BAD[rule.type]) {
        const issues = checkEntityPayload(type, { ...filled(type), [name]: value });
        expect(issues, `${name}: ${String(value)}`).toEqual([
          { pointer: `/${name}`, message: expect.any(String) as string },
        ]);
      }
    }
  });

  it('refuses fields it does not have, including those every JavaScript object has', () => {
    for (const name of ['colour', 'constructor', 'toString', '__proto__', 'id', 'client_id', 'session_id']) {
      const payload = JSON.parse(`{ "${name}": "x" }`) as Record<string, unknown>;
      expect(checkEntityPayload(type, payload)).toContainEqual({
        pointer: `/${name}`,
        message: `a ${type} has no such field`,
      });
    }
  });

  it('checks any value without throwing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (payload) =>
        Array.isArray(checkEntityPayload(type, payload)),
      ),
    );
  });
});

describe('the field rules and the tables of the database', () => {
  const sql = readFileSync(
    path.resolve(import.meta.dirname, '..', '..', '..', 'migrations', '0003_operations.sql'),
    'utf8',
  );
  const tables: Readonly<Record<EntityType, string>> = {
    site: 'sites',
    asset: 'assets',
    task: 'tasks',
    work_order: 'work_orders',
    attendance_rule: 'attendance_rules',
    ticket: 'tickets',
  };

  it('agree: a payload that passes the rules can be stored', () => {
    for (const type of ENTITY_TYPES) {
      const body = new RegExp(`CREATE TABLE ${tables[type]} \\(([\\s\\S]*?)\\n\\);`).exec(sql)?.[1] ?? '';
      const columns = new Map(
        body
          .split(',')
          .map((line) => line.trim().split(/\s+/))
          .map(([name = '', kind = '']) => [name, kind]),
      );
      for (const [name, rule] of Object.entries(ENTITY_FIELDS[type])) {
        if (name === 'due_in_days') {
          expect(columns.get('due_at')).toBe('timestamptz');
          expect(rule, 'days are added as whole ones').toMatchObject({ integer: true });
          continue;
        }
        const expected =
          rule.type === 'days' ? 'text[]' : rule.type !== 'number' ? 'text' : rule.integer ? 'integer' : 'double';
        expect(columns.get(name), `${type}.${name}`).toBe(expected);
      }
    }
  });

  it('agree on fractions: an integer column takes whole numbers only', () => {
    expect(checkEntityPayload('asset', { name: 'Camera', asset_type: 'camera', quantity: 2.5 })).toEqual([
      { pointer: '/quantity', message: 'a whole number from 1 to 100000' },
    ]);
    expect(checkEntityPayload('asset', { name: 'Meter', asset_type: 'meter', reading: 2.5 })).toEqual([]);
  });
});
