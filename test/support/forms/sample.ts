/** A generated file, and what must hold of it. */
import type { Form } from '../../../src/api/uploads/media-types.js';

/** Numbers from 0 up to 1. */
export type Random = () => number;

export interface Sample {
  readonly form: Form;
  /** Its oddities, for the report of a failure. */
  readonly name: string;
  readonly content: Buffer;
  /** Whether the file is incomplete when only `length` bytes of it arrived. Absent where no format can tell. */
  readonly isCutAt?: (length: number) => boolean;
}

export const below = (random: Random, limit: number): number => Math.floor(random() * limit);
export const pick = <T>(random: Random, values: readonly T[]): T => values[below(random, values.length)] as T;
export const chance = (random: Random, share: number): boolean => random() < share;

export function bytesOf(random: Random, length: number): Buffer {
  return filled(length, () => below(random, 256));
}

/** Small letters: bytes that no program takes for the beginning of a file. */
export function letters(random: Random, length: number): Buffer {
  return filled(length, () => 97 + below(random, 26));
}

function filled(length: number, next: () => number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let at = 0; at < length; at += 1) bytes[at] = next();
  return bytes;
}

export function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

export function u32le(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

export function joined(...parts: readonly (Buffer | string)[]): Buffer {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
}
