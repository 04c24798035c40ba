/** Runs the jobs of a session concurrently with its handlers, so that a parked step never blocks an answer. */
import { isCancellation } from '@temporalio/workflow';
import type { DeadLetter, DeadLetterResolution, Resolution } from '../../domain/dead-letters/dead-letter.js';
import { planEffects } from '../../domain/session/decision-check.js';
import { factsOf, recommendationsFrom } from '../../domain/session/facts.js';
import type { Job } from '../../domain/session/job.js';
import type { ActivityName } from '../../activities/registry.js';
import type { Resolutions } from '../lib/resolutions.js';
import { runStep, type DeadLetterHost, type Step, type StepResult } from '../lib/run-step.js';
import type { Scope, WorkflowRuntime } from '../lib/runtime.js';
import type { SessionEntity } from './session.entity.js';

export class Jobs implements DeadLetterHost {
  private readonly running = new Set<string>();
  private isDraining = false;
  /** Created with the first job: most open sessions have no job, and a scope costs memory. */
  private scope: Scope | undefined;

  constructor(
    private readonly session: SessionEntity,
    private readonly runtime: WorkflowRuntime,
    readonly autoRetryBaseMs: number,
  ) {}

  get key(): string {
    return this.session.state.session_id;
  }
  get resolutions(): Resolutions {
    return this.session.resolutions;
  }
  get draining(): boolean {
    return this.isDraining || this.session.closed;
  }
  /** No job runs. While draining, a parked job returns at once: its dead letter is carried to the next run. */
  get idle(): boolean {
    return this.running.size === 0;
  }

  /** Starts every job in the state that is not running yet. */
  startPending(): void {
    if (this.draining) return;
    for (const job of this.session.state.jobs) {
      if (!this.running.has(job.id)) void this.ownScope().run(() => this.start(job));
    }
  }

  /** Schedules no further activity. Running activities finish. */
  drain(): void {
    this.isDraining = true;
  }

  /** The session closed: cancels the activities that still run. */
  cancel(): void {
    this.scope?.cancel();
  }

  private ownScope(): Scope {
    return (this.scope ??= this.runtime.scope());
  }

  private async start(job: Job): Promise<void> {
    this.running.add(job.id);
    try {
      await this.run(job);
    } catch (error) {
      if (!isCancellation(error)) throw error;
    } finally {
      this.running.delete(job.id);
    }
  }

  private run(job: Job): Promise<void> {
    switch (job.kind) {
      case 'process_observation':
        return this.processObservation(job);
      case 'generate_recommendations':
        return this.generate(job);
      case 'apply':
        return this.applyApproved(job);
      case 'escalate':
        return this.escalate(job);
    }
  }

  private async processObservation(job: Extract<Job, { kind: 'process_observation' }>): Promise<void> {
    const observation = this.session.state.observations.find((item) => item.observation_id === job.observation_id);
    const correlationId = job.command_id;
    const result = await this.runStep({
      jobId: job.id,
      activity: 'processObservation',
      correlationId,
      what: observation?.observation_type,
      input: {
        session_id: this.key,
        observation_id: job.observation_id,
        correlation_id: correlationId,
        media: observation?.media ?? [],
      },
    });
    if (this.hasEnded(job, result)) return;
    const { sizes, unreadable } = result.status === 'done' ? result.value : { sizes: {}, unreadable: [] };
    const isWhole = result.status === 'done' && unreadable.length === 0;
    this.session.record([
      {
        type: 'observation_processed',
        observation_id: job.observation_id,
        status: isWhole ? 'processed' : 'unprocessed',
        sizes,
        unreadable,
      },
      { type: 'job_finished', job_id: job.id, status: result.status === 'done' ? 'succeeded' : 'failed' },
    ]);
  }

  private async generate(job: Extract<Job, { kind: 'generate_recommendations' }>): Promise<void> {
    const { state, catalogue } = this.session;
    const facts = factsOf(state, catalogue);
    const input = { session_id: this.key, correlation_id: job.command_id, facts };
    const step = { jobId: job.id, correlationId: job.command_id };

    let drafts = job.drafts;
    if (drafts === undefined || job.drafts_version !== state.answers_version) {
      const generated = await this.runStep({ ...step, activity: 'generateRecommendations', input });
      if (this.hasEnded(job, generated)) return;
      if (generated.status !== 'done') return this.backToInterview(job, 'generation_skipped');
      drafts = generated.value.drafts;
      this.session.record([
        { type: 'drafts_generated', job_id: job.id, drafts, answers_version: state.answers_version },
      ]);
    }

    const validated = await this.runStep({ ...step, activity: 'validateRecommendations', input: { ...input, drafts } });
    if (this.hasEnded(job, validated)) return;
    // An answer or an observation arrived during the validation, so the drafts are out of date.
    if (this.session.state.answers_version !== state.answers_version)
      return this.generate({ ...job, drafts: undefined });
    const validations = validated.status === 'done' ? validated.value.validations : [];
    const recommendations = recommendationsFrom(job.command_id, drafts, validations);
    if (recommendations.length === 0) return this.backToInterview(job, 'nothing_to_recommend');
    this.session.record([
      { type: 'recommendations_generated', recommendations },
      { type: 'job_finished', job_id: job.id, status: 'succeeded' },
      { type: 'state_change', from: 'generating_recommendations', to: 'awaiting_approval' },
    ]);
  }

  private backToInterview(job: Job, reason: string): void {
    this.session.record([
      { type: 'job_finished', job_id: job.id, status: 'failed' },
      { type: 'state_change', from: 'generating_recommendations', to: 'collecting_info', reason },
    ]);
  }

  private async applyApproved(job: Extract<Job, { kind: 'apply' }>): Promise<void> {
    const { state } = this.session;
    const effects = state.decision === undefined ? [] : planEffects(state.recommendations, state.decision);
    const result = await this.runStep({
      jobId: job.id,
      activity: 'applyApprovedRecommendations',
      correlationId: job.command_id,
      what: `${effects.length} entities`,
      input: {
        session_id: this.key,
        client_id: state.client_id,
        correlation_id: job.command_id,
        approved_by: state.decided_by ?? null,
        effects,
      },
    });
    if (this.hasEnded(job, result)) return;
    if (result.status !== 'done') return this.end(job, 'applying_skipped');
    this.session.record([
      { type: 'recommendations_applied', applied: result.value.applied },
      { type: 'job_finished', job_id: job.id, status: 'succeeded' },
      { type: 'state_change', from: 'applying', to: 'completed' },
    ]);
  }

  private async escalate({ id, score, level, factors }: Extract<Job, { kind: 'escalate' }>): Promise<void> {
    const { client_id, conversation_type, language } = this.session.state;
    const session = { session_id: this.key, client_id, conversation_type, language };
    const result = await this.runStep({
      jobId: id,
      activity: 'escalateToSupport',
      correlationId: `${this.key}:${id}`,
      what: level,
      input: { ...session, correlation_id: `${this.key}:${id}`, escalation_id: id, score, level, factors },
    });
    // An abandoned escalation does not end the session: the interview works without support.
    if (result.status === 'drained') return;
    this.session.record([
      { type: 'job_finished', job_id: id, status: result.status === 'done' ? 'succeeded' : 'failed' },
    ]);
  }

  private runStep<K extends ActivityName>(step: Step<K>): Promise<StepResult<K>> {
    return runStep(this, this.runtime, step);
  }

  /** Whether the job stops here. A drained step continues in the next run. An abandoned step ends the session. */
  private hasEnded(
    job: Job,
    result: StepResult<
      'processObservation' | 'generateRecommendations' | 'validateRecommendations' | 'applyApprovedRecommendations'
    >,
  ): boolean {
    if (result.status === 'drained') return true;
    if (result.status !== 'abandoned') return false;
    this.end(job, 'abandoned_by_administrator');
    return true;
  }

  private end(job: Job, reason: string): void {
    this.session.record([
      { type: 'job_finished', job_id: job.id, status: 'failed' },
      { type: 'state_change', from: this.session.state.state, to: 'cancelled', reason },
    ]);
  }

  findDeadLetter(id: string): DeadLetter | undefined {
    return this.session.state.dead_letters.find((deadLetter) => deadLetter.id === id);
  }
  openDeadLetter(deadLetter: DeadLetter, input: unknown): void {
    this.session.record([{ type: 'dead_letter_opened', dead_letter: deadLetter, input }], {
      correlation_id: deadLetter.correlation_id,
    });
  }
  markRetrying(id: string, { actor, reason }: Resolution): void {
    this.session.record([{ type: 'dead_letter_retrying', dead_letter_id: id, by: actor, reason, corrected: false }]);
  }
  closeDeadLetter(id: string, resolution: DeadLetterResolution, { actor, reason }: Resolution): void {
    this.session.record([{ type: 'dead_letter_resolved', dead_letter_id: id, resolution, by: actor, reason }]);
  }
}
