/** The two activities of a bulk retry: signal the next dead letters on time, and count how they ended. */
import type { Redrive, RedriveItem, RedriveProgressStore } from '../adapters/postgres/dead-letters/redrive-progress.js';
import type { RedriveStatus } from '../domain/dead-letters/redrive.js';
import type { DeadLetterSignals } from '../adapters/temporal/dead-letter-signals.js';

export interface RedriveBatchInput {
  readonly redrive_id: string;
  readonly correlation_id: string;
  /** Positions `from` to `to`, `to` excluded. */
  readonly from: number;
  readonly to: number;
  /**
   * When the first dead letter of the batch is due, and the interval to the next one, milliseconds. Late ones catch up.
   */
  readonly due_at: number;
  readonly interval_ms: number;
}

export interface RedriveBatchResult {
  /** Share of the known outcomes that are failures; 0 while too few are known. */
  readonly failure_ratio: number;
}

export interface FinishRedriveInput {
  readonly redrive_id: string;
  readonly correlation_id: string;
  readonly status: RedriveStatus;
}

export interface RedriveNeeds {
  readonly redrives: Pick<RedriveProgressStore, 'find' | 'pending' | 'record' | 'countOutcomes' | 'finish'>;
  readonly signals: Pick<DeadLetterSignals, 'resolve'>;
  /** The wall clock, milliseconds since the epoch. */
  readonly now: () => number;
  readonly heartbeat: () => void;
  /** The activity's own sleep: it throws when the worker shuts down. */
  readonly sleep: (ms: number) => Promise<void>;
}

/** With fewer known outcomes, the failure ratio means nothing. */
const KNOWN_OUTCOMES_MIN = 10;
/** Signals in flight at once. */
const CONCURRENCY = 16;
/** How long to wait for the last outcomes. */
const OUTCOMES_WITHIN_MS = 60_000;
const OUTCOMES_POLL_MS = 250;

/** The activities `sendRedriveBatch` and `finishRedrive`. */
export function redriveActivities(needs: RedriveNeeds) {
  const { redrives, now, heartbeat, sleep } = needs;
  return {
    async sendRedriveBatch(input: RedriveBatchInput): Promise<RedriveBatchResult> {
      const redrive = await redrives.find(input.redrive_id);
      const items = await redrives.pending(input.redrive_id, input.from, input.to);
      const underWay = new Set<Promise<void>>();
      for (const item of items) {
        const dueIn = input.due_at + (item.position - input.from) * input.interval_ms - now();
        if (dueIn > 0) await sleep(dueIn);
        heartbeat();
        if (underWay.size >= CONCURRENCY) await Promise.race(underWay);
        const sending: Promise<void> = send(needs, item, input, redrive).finally(() => underWay.delete(sending));
        underWay.add(sending);
        // It is awaited below. Until then, a failure must not count as an unhandled rejection.
        sending.catch(() => undefined);
      }
      await Promise.all(underWay);
      const { succeeded, failed } = await redrives.countOutcomes(input.redrive_id);
      const known = succeeded + failed;
      return { failure_ratio: known < KNOWN_OUTCOMES_MIN ? 0 : failed / known };
    },

    async finishRedrive({ redrive_id, status }: FinishRedriveInput): Promise<void> {
      const deadline = now() + OUTCOMES_WITHIN_MS;
      while ((await redrives.countOutcomes(redrive_id)).undecided > 0 && now() < deadline) {
        heartbeat();
        await sleep(OUTCOMES_POLL_MS);
      }
      await redrives.finish(redrive_id, status);
    },
  };
}

async function send(
  { redrives, signals }: RedriveNeeds,
  item: RedriveItem & { readonly open: boolean },
  { redrive_id, correlation_id }: RedriveBatchInput,
  { action, actor, reason }: Redrive,
): Promise<void> {
  // Every attempt uses the same command id, so a parked step takes one resolution however often the activity runs.
  const commandId = `redrive.${redrive_id}.${item.position}`;
  const request = { id: item.dead_letter_id, action, ...(reason === null ? {} : { reason }) };
  const isSent =
    item.open &&
    (await signals.resolve(item.workflow_id, request, { commandId, actor, correlationId: correlation_id }));
  await redrives.record(redrive_id, item.position, isSent ? 'sent' : 'skipped');
}
