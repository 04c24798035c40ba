/** Approved effects and the entities they create, in one transaction. */
import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../domain/access.js';
import { ENTITY_FIELDS, type EntityType } from '../../../domain/operations/entity-fields.js';
import type { PlannedEffect } from '../../../domain/session/decision-check.js';
import type { AppliedEffect } from '../../../domain/session/approval.js';
import { inTransaction, type Pool, type Queryable } from '../pool.js';

export const ENTITY_TABLES: Readonly<Record<EntityType, string>> = {
  site: 'sites',
  asset: 'assets',
  task: 'tasks',
  work_order: 'work_orders',
  attendance_rule: 'attendance_rules',
  ticket: 'tickets',
};

/** The session of the effects, and who approved them. */
interface Owner {
  readonly session_id: string;
  readonly client_id: string;
  readonly approved_by: Actor | null;
}

export class EffectStore {
  constructor(private readonly pool: Pool) {}

  /** Applies every effect in one transaction. An effect that was already applied keeps its entity. */
  applyAll(owner: Owner, effects: readonly PlannedEffect[]): Promise<AppliedEffect[]> {
    return inTransaction(this.pool, async (client) => {
      const applied: AppliedEffect[] = [];
      for (const effect of effects) applied.push(await applyOne(client, owner, effect));
      return applied;
    });
  }
}

/** The row of the effect is the key: the attempt that inserts it creates the entity, every other attempt reads it. */
async function applyOne(
  client: Queryable,
  { session_id, client_id, approved_by }: Owner,
  effect: PlannedEffect,
): Promise<AppliedEffect> {
  const key = [session_id, effect.recommendation_id, effect.effect_index];
  const entityId = randomUUID();
  const inserted = await client.query(
    `INSERT INTO applied_effects (session_id, recommendation_id, effect_index, entity_type, entity_id)
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    [...key, effect.entity_type, entityId],
  );
  const identity = {
    recommendation_id: effect.recommendation_id,
    effect_index: effect.effect_index,
    entity_type: effect.entity_type,
  };
  if (inserted.rowCount === 0) {
    const { rows } = await client.query<{ entity_id: string }>(
      'SELECT entity_id FROM applied_effects WHERE session_id = $1 AND recommendation_id = $2 AND effect_index = $3',
      key,
    );
    return { ...identity, entity_id: rows[0]?.entity_id ?? entityId };
  }
  await insertEntity(client, effect, { id: entityId, client_id, session_id, approved_by });
  return { ...identity, entity_id: entityId };
}

async function insertEntity(
  client: Queryable,
  effect: PlannedEffect,
  identity: Record<string, unknown>,
): Promise<void> {
  const { due_in_days: dueInDays, ...payload } = effect.payload;
  // Column names come from `ENTITY_FIELDS`, never from the payload.
  const fields = Object.keys(ENTITY_FIELDS[effect.entity_type]).filter((name) => payload[name] !== undefined);
  const columns = [...Object.keys(identity), ...fields];
  const values = [...Object.values(identity), ...fields.map((name) => payload[name])];
  if (typeof dueInDays === 'number') {
    columns.push('due_at');
    values.push(dueInDays);
  }
  const places = columns.map((name, index) =>
    name === 'due_at' ? `now() + make_interval(days => $${index + 1}::int)` : `$${index + 1}`,
  );
  await client.query(
    `INSERT INTO ${ENTITY_TABLES[effect.entity_type]} (${columns.join(', ')}) VALUES (${places.join(', ')})`,
    values,
  );
}
