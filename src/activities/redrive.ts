/** The two activities of a bulk retry: send the next letters on time, and count how they ended. */
import type { DeadLetterAction } from '../domain/dead-letters/dead-letter.js';
import type { RedriveBatchInput, RedriveBatchResult, RedriveStatus, SettleRedriveInput } from './dead-letters/contract.js';

export interface RedriveItem {
  readonly position: number;
  readonly letter_id: string;
  readonly workflow_id: string;
}

export interface Redrive {
  readonly action: Extract<DeadLetterAction, 'retry' | 'skip'>;
  readonly actor: string;
  readonly reason: string | null;
}

export interface RedriveStore {
  find(redriveId: string): Promise<Redrive>;
  /** Items of the positions that were not sent yet, with whether their letter is still open. */
  pending(redriveId: string, from: number, to: number): Promise<(RedriveItem & { readonly open: boolean })[]>;
  note(redriveId: string, position: number, outcome: 'sent' | 'skipped'): Promise<void>;
  /** Looks at the letters that were sent: resolved is succeeded, parked again is failed. */
  settle(redriveId: string): Promise<{ readonly succeeded: number; readonly failed: number; readonly undecided: number }>;
  /** The rest: what was never sent is cancelled, what is undecided stays unknown. */
  finish(redriveId: string, status: RedriveStatus): Promise<void>;
}

/** Tells a parked workflow what to do with one letter; `false` when the workflow is not open any more. Durable when it resolves. */
export type TellWorkflow = (
  item: RedriveItem,
  redrive: Redrive & { readonly commandId: string; readonly correlationId: string },
) => Promise<boolean>;

/** So many outcomes must be known before their ratio may stop a bulk retry. */
const ENOUGH_OUTCOMES = 10;
/** Signals under way at once. */
const AT_ONCE = 16;
/** How long the last outcomes are waited for. */
const SETTLE_WITHIN_MS = 60_000;
const SETTLE_EVERY_MS = 250;

/** The activity's own way to wait: ends early, by throwing, when the worker shuts down. */
export interface ActivityPace {
  /** The wall clock, milliseconds: due times come from the workflow. */
  readonly now: () => number;
  readonly heartbeat: () => void;
  readonly sleep: (ms: number) => Promise<void>;
}

export function redriveActivities(
  store: RedriveStore,
  tell: TellWorkflow,
  { now, heartbeat, sleep }: ActivityPace,
): {
  sendRedriveBatch(input: RedriveBatchInput): Promise<RedriveBatchResult>;
  settleRedrive(input: SettleRedriveInput): Promise<void>;
} {
  const until = async (moment: number): Promise<void> => {
    if (moment > now()) await sleep(moment - now());
  };
  const send = async (item: RedriveItem & { readonly open: boolean }, input: RedriveBatchInput, redrive: Redrive): Promise<void> => {
    // The same command id on every attempt: a letter is told once however often the activity runs.
    const commandId = `redrive.${input.redrive_id}.${item.position}`;
    const told = item.open && (await tell(item, { ...redrive, commandId, correlationId: input.correlation_id }));
    await store.note(input.redrive_id, item.position, told ? 'sent' : 'skipped');
  };
  return {
    async sendRedriveBatch(input) {
      const redrive = await store.find(input.redrive_id);
      const items = await store.pending(input.redrive_id, input.from, input.to);
      const underWay = new Set<Promise<void>>();
      for (const item of items) {
        await until(input.due_at + (item.position - input.from) * input.interval_ms);
        heartbeat();
        if (underWay.size >= AT_ONCE) await Promise.race(underWay);
        const sending: Promise<void> = send(item, input, redrive).finally(() => underWay.delete(sending));
        underWay.add(sending);
        // Awaited below; until then its failure is not unhandled.
        sending.catch(() => undefined);
      }
      await Promise.all(underWay);
      const { succeeded, failed } = await store.settle(input.redrive_id);
      const known = succeeded + failed;
      return { failure_ratio: known < ENOUGH_OUTCOMES ? 0 : failed / known };
    },
    async settleRedrive({ redrive_id, status }) {
      const deadline = now() + SETTLE_WITHIN_MS;
      while ((await store.settle(redrive_id)).undecided > 0 && now() < deadline) {
        heartbeat();
        await sleep(SETTLE_EVERY_MS);
      }
      await store.finish(redrive_id, status);
    },
  };
}
