/** How many sessions reached each stage. */
import type { Tally } from './tally.js';

/** The cumulative count of each stage. */
export function countsOf({ stages }: Tally): number[] {
  let further = 0;
  return stages
    .map(({ dropped, in_progress, converted }) => dropped + in_progress + converted)
    .reverse()
    .map((ended) => (further += ended))
    .reverse();
}
