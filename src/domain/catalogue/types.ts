/**
 * The shape of a question catalogue: one structure (order, kinds, branches) and one set of texts per language. Both are
 * compiled from `knowledge/catalogues`. A session pins a catalogue by id, version and hash.
 */
import type { Condition } from '../conditions.js';

export const CONVERSATION_TYPES = ['site_survey', 'initial_setup', 'config_update', 'troubleshooting'] as const;
export type ConversationType = (typeof CONVERSATION_TYPES)[number];

export const LANGUAGES = ['en', 'es', 'hi'] as const;
export type Language = (typeof LANGUAGES)[number];

export const QUESTION_KINDS = [
  'text',
  'number',
  'choice',
  'multi_choice',
  'yes_no',
  'date',
  'place',
  'photo',
  'meter_reading',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface QuestionStructure {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly section: string;
  readonly required: boolean;
  readonly skippable: boolean;
  /** Ids of the choices; their labels are in the texts. */
  readonly choices?: readonly string[];
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  /** Numbers only: a count, without fractions. */
  readonly integer?: true;
  /** Photos only: the photo needs a location, sent by the client or read from the photo with consent. */
  readonly requires_place?: boolean;
  /** The question is asked only while this holds. Refers to earlier questions only. */
  readonly when?: Condition;
}

export interface QuestionTexts {
  readonly text: string;
  readonly help?: string;
  /** Label of each choice id. */
  readonly choices?: Readonly<Record<string, string>>;
}

export interface Catalogue {
  readonly id: ConversationType;
  readonly version: number;
  /** First 16 hex characters of the SHA-256 of the canonical content. */
  readonly hash: string;
  readonly questions: readonly QuestionStructure[];
  readonly texts: Readonly<Record<Language, Readonly<Record<string, QuestionTexts>>>>;
}
