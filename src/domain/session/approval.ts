/** The decision on recommendations, and the entities that it created. */
import type { EntityType } from '../operations/entity-fields.js';

export interface Decision {
  readonly approved_items: readonly string[];
  readonly rejected_items: readonly { readonly id: string; readonly reason: string }[];
  readonly modifications: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly comment?: string;
}

export interface AppliedEffect {
  readonly recommendation_id: string;
  readonly effect_index: number;
  readonly entity_type: EntityType;
  readonly entity_id: string;
}
