/** Writes a session's projection: one round trip, idempotent, ordered by run and fence (`onward_project`). */
import type { DeadLetterBatch, ProjectionBatch } from '../../../domain/session/projection-batch.js';
import { deviceClass } from '../../../domain/visibility/search-attributes.js';
import { analyticsOf, reasonCode } from '../../../domain/session/analytics.js';
import { stageRank } from '../../../domain/session/states.js';
import type { Keyring } from '../../crypto/keyring.js';
import { deadLetterEventsOf, deadLetterRow, type DeadLetterTools } from '../dead-letters/rows.js';
import type { Queryable } from '../pool.js';

const PROJECT = 'SELECT onward_project($1::jsonb, $2::bytea, $3::jsonb, $4::bytea[], $5::jsonb, $6::bytea[])';

export class ProjectionWriter {
  constructor(
    private readonly db: Queryable,
    private readonly keyring: Keyring,
    private readonly tools: DeadLetterTools,
  ) {}

  async write(batch: ProjectionBatch): Promise<void> {
    const seal = (value: unknown): Buffer => this.keyring.seal(value, batch.session_id);
    await this.db.query(PROJECT, [
      JSON.stringify({
        ...sessionRow(batch),
        dead_letters: deadLetterEventsOf(batch.events).map((event) => deadLetterRow(event, this.tools)),
      }),
      seal(batch.snapshot),
      JSON.stringify(
        batch.events.map((event) => ({
          seq: event.seq,
          type: event.type,
          at: new Date(event.at).toISOString(),
          command_id: event.command_id,
          correlation_id: event.correlation_id,
          data: analyticsOf(event),
        })),
      ),
      batch.events.map(seal),
      JSON.stringify(batch.commands.map(({ command_id, outcome }) => ({ command_id, seq: outcome.seq }))),
      batch.commands.map(({ outcome }) => seal(outcome)),
    ]);
  }

  async writeDeadLetters({ kind: _kind, events, ...workflow }: DeadLetterBatch): Promise<void> {
    const rows = events.map((event) => deadLetterRow(event, this.tools));
    await this.db.query('SELECT onward_index_dead_letters($1::jsonb, $2::jsonb)', [
      JSON.stringify(workflow),
      JSON.stringify(rows),
    ]);
  }
}

function sessionRow({ snapshot, ...batch }: ProjectionBatch): Record<string, unknown> {
  return {
    session_id: batch.session_id,
    client_id: batch.client_id,
    sub: batch.sub,
    conversation_type: snapshot.conversation_type,
    language: snapshot.language,
    device: deviceClass(snapshot.device ?? undefined),
    workflow_id: batch.workflow_id,
    workflow_type: 'onboardingSession',
    run_id: batch.run_id,
    run_no: batch.run_no,
    fence: batch.fence,
    version: batch.version,
    state: snapshot.state,
    stage: snapshot.stage,
    stage_rank: stageRank(snapshot.stage),
    engaged_at: snapshot.stage_reached_at.engaged,
    recommendations_generated_at: snapshot.stage_reached_at.recommendations_generated,
    approval_decision_at: snapshot.stage_reached_at.approval_decision,
    completed_at: snapshot.stage_reached_at.completed,
    started_at: snapshot.started_at,
    last_activity_at: snapshot.last_activity_at,
    closed_at: snapshot.closed_at,
    close_reason: snapshot.close_reason === null ? null : reasonCode(snapshot.close_reason),
    answers_total: batch.answers_total,
    corrections_total: batch.corrections_total,
    open_dead_letters: batch.open_dead_letters,
    risk: batch.risk,
  };
}
