/** What a session knows: its answers and its observations. */

/** The value of an answer in the session state. A skipped question has no value. */
export type AnswerValue =
  string | number | boolean | readonly string[] | { readonly latitude: number; readonly longitude: number };

/** By question id. */
export type Answers = Readonly<Record<string, AnswerValue | undefined>>;

export const OBSERVATION_TYPES = ['equipment', 'safety', 'access', 'register', 'meter', 'general'] as const;
export type ObservationType = (typeof OBSERVATION_TYPES)[number];

/** What conditions can read. Branches of a catalogue read answers only. */
export interface Facts {
  readonly answers: Answers;
  readonly observations?: readonly { readonly observation_type: ObservationType }[];
}

/** @returns undefined when the question has no answer, a blank text or an empty list; texts are trimmed */
export function answerTo(answers: Answers, question: string): AnswerValue | undefined {
  // Answers arrive from JSON, so an id such as `constructor` must not reach the prototype.
  if (!Object.hasOwn(answers, question)) return undefined;
  const value = answers[question] ?? undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
