/**
 * How far one unit gets in a funnel. Every attempt starts at an entry event and takes the earliest event that can be
 * its next step. An event fills one step only. Events are ordered by time, then by sequence.
 */
import type { Exclusion, FunnelDefinition, FunnelEvent } from './definition.js';

export interface Attempt {
  /** The events that fill the steps. Ordered by step, or by time in an unordered funnel. The first is the entry. */
  readonly events: readonly FunnelEvent[];
  /** An excluded event happened during the attempt and removes the unit. */
  readonly excluded: boolean;
}

/**
 * The attempt that counts: the one that gets furthest. A tie is broken by having no exclusion, then by finishing first,
 * then by entering last.
 *
 * @param events of one unit, in any order
 * @returns undefined when the unit never enters
 */
export function bestAttempt(events: readonly FunnelEvent[], definition: FunnelDefinition): Attempt | undefined {
  const sorted = [...events].sort((a, b) => a.time - b.time || a.sequence - b.sequence);
  const timeline = new Timeline(sorted, definition);
  let best: Attempt | undefined;
  for (const entry of timeline.entries()) {
    const attempt = timeline.attempt(entry);
    if (best === undefined || isBetter(attempt, best)) best = attempt;
    const isDone = best.events.length === definition.steps.length && !best.excluded;
    // A later entry could at best tie by ending at the same event.
    if (definition.reentry === 'first' || (isDone && (sorted[entry]?.time ?? 0) > (best.events.at(-1)?.time ?? 0)))
      break;
  }
  return best;
}

function isBetter(attempt: Attempt, best: Attempt): boolean {
  if (attempt.events.length !== best.events.length) return attempt.events.length > best.events.length;
  if (attempt.excluded !== best.excluded) return best.excluded;
  const [reached, before] = [attempt.events.at(-1), best.events.at(-1)];
  // Attempts come in the order of their entries, so the later entry wins a tie.
  return (
    reached !== undefined &&
    before !== undefined &&
    (reached.time - before.time || reached.sequence - before.sequence) <= 0
  );
}

class Timeline {
  /** Positions of each event that the definition names, ascending. */
  private readonly positions = new Map<string, number[]>();

  constructor(
    private readonly events: readonly FunnelEvent[],
    private readonly definition: FunnelDefinition,
  ) {
    const named = new Set([...definition.steps, ...definition.exclusions.map(({ event }) => event)]);
    events.forEach(({ event }, position) => {
      if (!named.has(event)) return;
      const places = this.positions.get(event);
      if (places === undefined) this.positions.set(event, [position]);
      else places.push(position);
    });
  }

  /** Positions where an attempt may start, ascending. */
  entries(): readonly number[] {
    const { steps, order } = this.definition;
    if (order !== 'unordered') return this.positions.get(steps[0] ?? '') ?? [];
    return [...new Set(steps)].flatMap((step) => this.positions.get(step) ?? []).sort((a, b) => a - b);
  }

  attempt(entry: number): Attempt {
    const deadline = (this.events[entry]?.time ?? 0) + this.definition.windowMs;
    const places =
      this.definition.order === 'unordered' ? this.anyOrder(entry, deadline) : this.inOrder(entry, deadline);
    const excluded = this.definition.exclusions.map((exclusion) => ({
      exclusion,
      at: this.violation(exclusion, places, deadline),
    }));
    const kept = excluded
      .filter(({ exclusion }) => exclusion.mode === 'keep_reached')
      .reduce((left, { at }) => (at === undefined ? left : left.filter((place) => place < at)), places);
    return {
      events: kept.flatMap((place) => this.events[place] ?? []),
      excluded: excluded.some(({ exclusion, at }) => exclusion.mode === 'remove_unit' && at !== undefined),
    };
  }

  private inOrder(entry: number, deadline: number): number[] {
    const { steps, order } = this.definition;
    const places = [entry];
    for (const step of steps.slice(1)) {
      const after = places.at(-1) ?? entry;
      const place =
        order === 'strict' ? (this.events[after + 1]?.event === step ? after + 1 : undefined) : this.next(step, after);
      if (place === undefined || this.isLate(place, deadline)) break;
      places.push(place);
    }
    return places;
  }

  private anyOrder(entry: number, deadline: number): number[] {
    const wanted = new Map<string, number>();
    for (const step of this.definition.steps) wanted.set(step, (wanted.get(step) ?? 0) + 1);
    const places: number[] = [];
    for (const [step, times] of wanted) {
      let after = entry - 1;
      for (let found = 0; found < times; found += 1) {
        const place = this.next(step, after);
        if (place === undefined || this.isLate(place, deadline)) break;
        places.push(place);
        after = place;
      }
    }
    return places.sort((a, b) => a - b);
  }

  /** Where the excluded event happens during this attempt. */
  private violation({ event, from, to }: Exclusion, places: readonly number[], deadline: number): number | undefined {
    const start = this.definition.order === 'unordered' ? places[0] : places[from];
    if (start === undefined) return undefined;
    const place = this.next(event, start);
    if (place === undefined || this.isLate(place, deadline)) return undefined;
    const end = places[to];
    return end === undefined || place < end ? place : undefined;
  }

  /** The first position of `event` after `after`. */
  private next(event: string, after: number): number | undefined {
    const places = this.positions.get(event) ?? [];
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) > after) high = middle;
      else low = middle + 1;
    }
    return places[low];
  }

  private isLate(place: number, deadline: number): boolean {
    return (this.events[place]?.time ?? Infinity) > deadline;
  }
}
