/** Plausible, deterministic answers of an invented person for every question of every catalogue. */
import type { RenderedQuestion } from '../../src/domain/session/interview.js';

const KNOWN: Readonly<Record<string, unknown>> = { site_name: 'North Depot', site_kind: 'warehouse' };

/**
 * An answer that fits the question.
 *
 * @param step varies the values between questions
 */
export function demoAnswer(question: RenderedQuestion, step: number): unknown {
  if (KNOWN[question.id] !== undefined) return KNOWN[question.id];
  switch (question.kind) {
    case 'text':
      return `Noted on the walk, point ${step + 1}`;
    case 'number':
    case 'meter_reading':
      return numberFor(question, step);
    case 'choice':
      return question.choices?.[step % Math.max(question.choices.length, 1)]?.id;
    case 'multi_choice':
      return (question.choices ?? []).slice(0, 2).map((choice) => choice.id);
    case 'yes_no':
      return step % 3 !== 0;
    case 'date':
      return '2026-03-14';
    case 'place':
      return { latitude: 28.6139, longitude: 77.209 };
    case 'photo':
      return 'skip';
  }
}

function numberFor({ min = 0, max = 10_000 }: RenderedQuestion, step: number): number {
  const low = Math.ceil(min);
  return Math.min(max, low + (step % Math.max(1, Math.min(50, Math.floor(max - low)))));
}
