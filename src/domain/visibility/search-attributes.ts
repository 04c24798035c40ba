/**
 * The search attributes of workflow visibility. They never hold personal data. A Keyword has at most 255 characters.
 * SQL visibility stores allow 10 Keyword attributes and 3 of each other type.
 */
import type { DeadLetter } from '../dead-letters/dead-letter.js';
import type { SessionState } from '../session/model.js';
import { stageRank } from '../session/states.js';

export const SEARCH_ATTRIBUTES = {
  OnwardClient: 'KEYWORD',
  OnwardConversation: 'KEYWORD',
  OnwardLanguage: 'KEYWORD',
  OnwardState: 'KEYWORD',
  OnwardDevice: 'KEYWORD',
  OnwardVariant: 'KEYWORD',
  OnwardRisk: 'KEYWORD',
  OnwardDeadLetterStep: 'KEYWORD',
  OnwardDeadLetterError: 'KEYWORD',
  OnwardStageRank: 'INT',
  OnwardDeadLetters: 'INT',
  OnwardStartedAt: 'DATETIME',
  OnwardDeadLetterSince: 'DATETIME',
  OnwardNeedsAttention: 'BOOL',
} as const;
export type SearchAttributeName = keyof typeof SEARCH_ATTRIBUTES;

/** One value per name; `null` removes the attribute. Datetimes are milliseconds since the epoch. */
export type SearchAttributeValues = Readonly<Record<SearchAttributeName, string | number | boolean | null>>;

const short = (text: string): string => text.slice(0, 255);

/** The class of the client's device. Its free-text name may contain a person's name, so only the class is indexed. */
export function deviceClass(device: string | undefined): string | null {
  if (device === undefined) return null;
  if (/tablet|ipad/i.test(device)) return 'tablet';
  if (/phone|mobile|android|\bios/i.test(device)) return 'phone';
  return /desktop|laptop|mac|windows|linux|web|browser/i.test(device) ? 'desktop' : 'other';
}

/** All attributes of a session. */
export function searchAttributesOf(state: SessionState): SearchAttributeValues {
  return {
    OnwardClient: short(state.client_id),
    OnwardConversation: state.conversation_type,
    OnwardLanguage: state.language,
    OnwardState: state.state,
    OnwardDevice: deviceClass(state.device),
    OnwardVariant: null,
    OnwardRisk: state.risk.level,
    OnwardStageRank: stageRank(state.stage),
    OnwardStartedAt: state.started_at,
    ...deadLetterAttributesOf(state.dead_letters),
  };
}

/**
 * The values that a single upsert must change; undefined if there are none. Every upsert also contains
 * `OnwardStartedAt`: the API sets it to the time of the request, but the session and the projection start when a worker
 * takes the first workflow task.
 */
export function changedAttributes(
  before: SearchAttributeValues,
  now: SearchAttributeValues,
): Partial<SearchAttributeValues> | undefined {
  const changed = (Object.keys(now) as SearchAttributeName[]).filter((name) => now[name] !== before[name]);
  if (changed.length === 0) return undefined;
  return { ...Object.fromEntries(changed.map((name) => [name, now[name]])), OnwardStartedAt: now.OnwardStartedAt };
}

type DeadLetterAttributes = Pick<
  SearchAttributeValues,
  Extract<SearchAttributeName, `OnwardDeadLetter${string}` | 'OnwardNeedsAttention'>
>;

/** The search attributes about open dead letters. Step and error are those of the oldest. */
export function deadLetterAttributesOf(deadLetters: readonly DeadLetter[]): DeadLetterAttributes {
  const oldest = [...deadLetters].sort((a, b) => a.first_failed_at - b.first_failed_at)[0];
  return {
    OnwardDeadLetterStep: oldest?.task_name ?? null,
    OnwardDeadLetterError: oldest === undefined ? null : short(oldest.error_type),
    OnwardDeadLetters: deadLetters.length,
    OnwardDeadLetterSince: oldest?.first_failed_at ?? null,
    OnwardNeedsAttention: deadLetters.length > 0,
  };
}
