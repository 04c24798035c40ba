/** The work that checking one file may cost. Every walker spends from the same budget and trusts no number that the file states. */
import { setImmediate } from 'node:timers/promises';
import { ContentError } from './content-error.js';

/** The bounds. `docs/limits.md` shows this table. */
export const WALK_LIMITS = {
  /** Bytes read from the disk for each byte of the file. Several checks read the whole file once each. */
  readsPerByte: 6,
  /** Bytes that even the smallest file may read, because a read fetches a whole window. */
  readBytes: 4_194_304,
  /** Bytes unpacked from compressed parts. */
  unpackedBytes: 209_715_200,
  /** Boxes, chunks, segments, frames, pages, table rows, tags and objects. An hour of speech has 180,000 frames. */
  elements: 600_000,
  /** XML tags of a document. A book of a thousand pages has a million. */
  tags: 1_500_000,
  /** Elements visited before other requests get a turn. */
  elementsPerTurn: 1_000,
} as const;

export type WalkLimits = { readonly [K in keyof typeof WALK_LIMITS]: number };

/** What a walk has cost. */
export interface WalkCost {
  readonly readBytes: number;
  readonly unpackedBytes: number;
  readonly elements: number;
  readonly tags: number;
}

export class WalkBudget {
  private readonly spent = { readBytes: 0, unpackedBytes: 0, elements: 0, tags: 0 };
  private readonly mostBytes: number;

  /** @param fileBytes size of the file */
  constructor(
    fileBytes: number,
    private readonly limits: WalkLimits = WALK_LIMITS,
  ) {
    this.mostBytes = Math.max(limits.readBytes, fileBytes * limits.readsPerByte);
  }

  get cost(): WalkCost {
    return { ...this.spent };
  }

  /** @throws ContentError `file_too_complex` */
  read(bytes: number): void {
    this.spent.readBytes += bytes;
    if (this.spent.readBytes > this.mostBytes) throw tooComplex();
  }

  /** @throws ContentError `file_too_complex` */
  unpack(bytes: number): void {
    this.spent.unpackedBytes += bytes;
    if (this.spent.unpackedBytes > this.limits.unpackedBytes) throw tooComplex();
  }

  /** @throws ContentError `file_too_complex` */
  tag(): void {
    this.spent.tags += 1;
    if (this.spent.tags > this.limits.tags) throw tooComplex();
  }

  /**
   * Counts one element. The caller awaits the result, so that a long walk yields to the event loop.
   *
   * @throws ContentError `file_too_complex`
   */
  visit(): Promise<void> | undefined {
    this.spent.elements += 1;
    if (this.spent.elements > this.limits.elements) throw tooComplex();
    return this.spent.elements % this.limits.elementsPerTurn === 0 ? setImmediate() : undefined;
  }
}

function tooComplex(): ContentError {
  return new ContentError('checking this file would take too much work', 'file_too_complex');
}
