/** Erases one session: its workflow history first, so that nothing can write the projection again, then its records. */
import { ApplicationFailure, setCurrentDetails, setHandler, upsertSearchAttributes } from '@temporalio/workflow';
import { SearchAttributeType, defineSearchAttributeKey } from '@temporalio/common';
import type { DeadLetter, DeadLetterResolution, Resolution } from '../../domain/dead-letter.js';
import { runStep, type DeadLetterHost } from '../dead-letter.js';
import { deadLetters, resolveDeadLetter, retryDeadLetters, type ResolveDeadLetterInput } from '../session/messages.js';
import { eraseStatus, type EraseWorkflowInput } from './messages.js';

const NEEDS_ATTENTION = defineSearchAttributeKey('OnwardNeedsAttention', SearchAttributeType.BOOL);
const LETTER_STEP = defineSearchAttributeKey('OnwardDeadLetterStep', SearchAttributeType.KEYWORD);
const LETTERS = defineSearchAttributeKey('OnwardDeadLetters', SearchAttributeType.INT);

/** @returns nothing; a failed step parks like any other and is resolved with the same messages */
export async function eraseSession(input: EraseWorkflowInput): Promise<void> {
  const host = new EraseHost(input.session_id, input.dead_letter_retry_ms);
  setHandler(eraseStatus, () => ({ status: host.finished ? 'succeeded' : host.letters.size > 0 ? 'parked' : 'running' }) as const);
  setHandler(deadLetters, () => [...host.letters.values()]);
  setHandler(retryDeadLetters, () => host.retryAll(), { description: 'Retries the parked step. Takes no input.' });
  setHandler(
    resolveDeadLetter,
    ({ id, ...resolution }: ResolveDeadLetterInput) => {
      host.resolutions.set(id, { ...resolution, actor: resolution.actor ?? 'temporal-ui' });
      return { status: 'queued', dead_letter_id: id } as const;
    },
    {
      description: 'Retries the parked step: {"id", "action": "retry"}. An erasure is never skipped.',
      validator: ({ id, action }: ResolveDeadLetterInput) => {
        if (!host.letters.has(id))
          throw ApplicationFailure.nonRetryable('There is no open dead letter with this id.', 'dead_letter_not_found');
        if (action !== 'retry') throw ApplicationFailure.nonRetryable('An erasure can only be retried.', 'confirmation_needed');
      },
    },
  );

  const step = { jobId: 'erase', correlationId: input.correlation_id, input };
  await runStep(host, { ...step, activity: 'eraseSessionHistory' });
  await runStep(host, { ...step, activity: 'eraseSessionRecords' });
  host.finished = true;
}

class EraseHost implements DeadLetterHost {
  readonly letters = new Map<string, DeadLetter>();
  readonly resolutions = new Map<string, Resolution>();
  readonly draining = false;
  finished = false;

  constructor(
    sessionId: string,
    readonly autoRetryBaseMs: number,
  ) {
    this.key = `erase.${sessionId}`;
  }
  readonly key: string;

  findLetter(id: string): DeadLetter | undefined {
    return this.letters.get(id);
  }
  openLetter(letter: DeadLetter): void {
    this.letters.set(letter.id, letter);
    this.publish();
  }
  markRetrying(id: string): void {
    const letter = this.letters.get(id);
    if (letter !== undefined) this.letters.set(id, { ...letter, status: 'retrying' });
  }
  closeLetter(id: string, _resolution: DeadLetterResolution, _by: Resolution): void {
    this.letters.delete(id);
    this.publish();
  }
  takeResolution(id: string): Resolution | undefined {
    const resolution = this.resolutions.get(id);
    this.resolutions.delete(id);
    if (resolution?.action === 'retry' || resolution?.action === 'retryWith') this.markRetrying(id);
    return resolution;
  }
  hasResolution(id: string): boolean {
    return this.resolutions.has(id);
  }
  /** An erasure has only ids as input: there is nothing to correct. */
  correctedInput(): undefined {
    return undefined;
  }
  setCorrectedInput(): void {}

  retryAll(): void {
    for (const id of this.letters.keys()) this.resolutions.set(id, { action: 'retry', actor: 'signal:retryDeadLetters' });
  }

  private publish(): void {
    const [letter] = this.letters.values();
    upsertSearchAttributes([
      { key: NEEDS_ATTENTION, value: letter !== undefined },
      { key: LETTER_STEP, value: letter?.task_name ?? null },
      { key: LETTERS, value: this.letters.size },
    ]);
    setCurrentDetails(
      letter === undefined
        ? 'Erasing the personal data of one session.'
        : `### Dead letter: ${letter.task_name}\n\n\`${letter.error_type}\`: ${letter.error_message}\n\nSend the signal \`retryDeadLetters\` (no input) to try again.`,
    );
  }
}
