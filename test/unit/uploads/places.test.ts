/** The place in a photo's metadata, in the odd forms that cameras and apps write. */
import { describe, expect, it } from 'vitest';
import { locationOf } from '../../../src/adapters/media/exif.js';

type Fraction = readonly [number, number];
interface Coordinate {
  readonly ref?: string | undefined;
  readonly value: readonly Fraction[];
  /** Signed fractions, as some apps write. */
  readonly isSigned?: boolean;
  /** A false count. */
  readonly count?: number;
}

/** A block with a place, in little-endian order. */
function block(latitude: Coordinate, longitude: Coordinate): Buffer {
  const tail: Buffer[] = [];
  let at = 8 + 2 + 12 + 4 + 2 + 4 * 12 + 4;
  const entry = (tag: number, type: number, count: number, data: Buffer): Buffer => {
    const head = Buffer.alloc(12);
    head.writeUInt16LE(tag, 0);
    head.writeUInt16LE(type, 2);
    head.writeUInt32LE(count, 4);
    if (data.length <= 4) data.copy(head, 8);
    else {
      head.writeUInt32LE(at, 8);
      at += data.length;
      tail.push(data);
    }
    return head;
  };
  const entries = [latitude, longitude].flatMap(({ ref, value, isSigned = false, count = value.length }, index) => {
    const data = Buffer.alloc(value.length * 8);
    value.flat().forEach((number, place) => data.writeInt32LE(number, place * 4));
    const text = Buffer.from(`${ref ?? ''}\0`);
    return [
      ...(ref === undefined ? [] : [entry(1 + index * 2, 2, text.length, text)]),
      entry(2 + index * 2, isSigned ? 10 : 5, count, data),
    ];
  });
  while (entries.length < 4) entries.push(Buffer.alloc(12));
  const head = Buffer.from('49492a0008000000010025880400010000001a000000' + '00000000', 'hex');
  const gps = Buffer.alloc(2);
  gps.writeUInt16LE(entries.length);
  return Buffer.concat([head, gps, ...entries, Buffer.alloc(4), ...tail]);
}

const of = (value: readonly Fraction[], ref?: string, isSigned = false): Coordinate => ({ value, ref, isSigned });
const WHOLE: readonly Fraction[] = [
  [33, 1],
  [30, 1],
  [36, 1],
];
const MINUS: readonly Fraction[] = [
  [-33, 1],
  [30, 1],
  [36, 1],
];
const EAST = of([[151, 1]], 'E');

describe('a place', () => {
  it.each<[string, Coordinate, number]>([
    ['north', of(WHOLE, 'N'), 33.51],
    ['south', of(WHOLE, 'S'), -33.51],
    ['in lower case', of(WHOLE, 's'), -33.51],
    ['by a word', of(WHOLE, 'South'), -33.51],
    ['with spaces', of(WHOLE, ' N '), 33.51],
    ['as one number', of([[3351, 100]], 'S'), -33.51],
    ['in whole minutes', of(WHOLE.slice(0, 2), 'S'), -33.5],
    ['signed and named alike', of(MINUS, 'S', true), -33.51],
    ['signed, without a reference', of(MINUS, undefined, true), -33.51],
    ['signed, with an empty reference', of(MINUS, '', true), -33.51],
  ])('%s is kept', (_name, latitude, expected) => {
    expect(locationOf(block(latitude, EAST))?.latitude).toBeCloseTo(expected, 6);
  });

  it.each<[string, Coordinate, Coordinate]>([
    ['without a reference', of(WHOLE), EAST],
    ['with an empty reference', of(WHOLE, ''), EAST],
    ['with another letter', of(WHOLE, 'X'), EAST],
    ['with a word of two meanings', of(WHOLE, 'S'), of([[60, 1]], 'O')],
    ['with the reference of the other axis', of(WHOLE, 'E'), EAST],
    ['that contradicts itself', of(MINUS, 'N', true), EAST],
    [
      'with minutes below zero',
      of(
        [
          [33, 1],
          [-30, 1],
        ],
        'S',
        true,
      ),
      EAST,
    ],
    ['over zero', of([[33, 0]], 'S'), EAST],
    [
      'with seconds over zero',
      of(
        [
          [33, 1],
          [30, 1],
          [5, 0],
        ],
        'S',
      ),
      EAST,
    ],
    [
      'of nothing over nothing',
      of(
        [
          [0, 0],
          [0, 0],
          [0, 0],
        ],
        'S',
      ),
      EAST,
    ],
    ['beyond the pole', of([[91, 1]], 'S'), EAST],
    [
      'of sixty minutes',
      of(
        [
          [33, 1],
          [60, 1],
        ],
        'S',
      ),
      EAST,
    ],
    ['of four numbers', of([...WHOLE, [1, 1]], 'S'), EAST],
    ['with a count at its maximum', { ...of(WHOLE, 'S'), count: 0xffffffff }, EAST],
    ['with nothing', { ...of(WHOLE, 'S'), count: 0 }, EAST],
    ['at zero', of([[0, 1]], 'N'), of([[0, 1]], 'E')],
  ])('%s is none', (_name, latitude, longitude) => {
    expect(locationOf(block(latitude, longitude))).toBeUndefined();
  });

  it('in a block that is cut anywhere never fails', () => {
    const whole = block(of(WHOLE, 'S'), EAST);
    for (let length = 0; length < whole.length; length += 1)
      expect(locationOf(whole.subarray(0, length))).toBeUndefined();
  });
});
