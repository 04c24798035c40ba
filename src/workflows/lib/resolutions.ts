/** Resolutions of parked steps. Each waits here until its step takes it. Continue-as-new carries them over. */
import type { Resolution } from '../../domain/dead-letters/dead-letter.js';

export interface CarriedResolutions {
  /** Resolutions that no step has taken yet, by dead letter. */
  readonly resolutions: Readonly<Record<string, Resolution>>;
  /** Corrected fields of the input, by dead letter, until the step succeeds. */
  readonly corrected_inputs: Readonly<Record<string, unknown>>;
}

export class Resolutions {
  private readonly pending: Map<string, Resolution>;
  private readonly corrections: Map<string, unknown>;

  constructor(carried?: CarriedResolutions) {
    this.pending = new Map(Object.entries(carried?.resolutions ?? {}));
    this.corrections = new Map(Object.entries(carried?.corrected_inputs ?? {}));
  }

  /** Replaces a resolution that the step has not taken yet. */
  add(deadLetterId: string, resolution: Resolution): void {
    this.pending.set(deadLetterId, resolution);
  }

  has(deadLetterId: string): boolean {
    return this.pending.has(deadLetterId);
  }

  /** Removes and returns the resolution of a step. A corrected input stays until the step succeeds. */
  take(deadLetterId: string): Resolution | undefined {
    const resolution = this.pending.get(deadLetterId);
    this.pending.delete(deadLetterId);
    if (resolution?.action === 'retryWith') this.corrections.set(deadLetterId, resolution.input);
    return resolution;
  }

  /** The corrected fields of the step's input; undefined without a correction. */
  correction(deadLetterId: string): unknown {
    return this.corrections.get(deadLetterId);
  }

  /** Call it when the step has succeeded. */
  forgetCorrection(deadLetterId: string): void {
    this.corrections.delete(deadLetterId);
  }

  carry(): CarriedResolutions {
    return { resolutions: Object.fromEntries(this.pending), corrected_inputs: Object.fromEntries(this.corrections) };
  }
}
