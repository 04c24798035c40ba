/**
 * Answers to the current question, and corrections of earlier answers. A question that is not reached yet cannot be
 * answered.
 */
import type { Language, QuestionStructure } from '../../catalogue/types.js';
import { SKIP, coerceAnswer, coerceUserInput } from '../../understanding/coerce-answer.js';
import { apply } from '../apply.js';
import type { AnswerResult, CommandPayloads, CurrentAnswer, SubmittedAnswer } from '../commands.js';
import type { EventBody } from '../events.js';
import { asksToSkip } from '../../understanding/free-text.js';
import { positionOf, renderCurrent } from '../interview.js';
import type { Answer } from '../answer.js';
import type { SessionState } from '../model.js';
import { ANSWERS_BUDGET_BYTES, sizeOf, sizeOfAll } from '../size.js';
import type { AnswerValue } from '../../facts.js';
import { hasMovedOn, latenessOf } from './newer-answer.js';
import { accept, reject, type Accepted, type DecisionContext, type Decider, type Rejected } from './decision.js';

const PLACE_NEEDED: Readonly<Record<Language, string>> = {
  en: 'This photo must show where it was taken. Send it again with latitude and longitude, or with use_photo_location=true when the photo knows its place.',
  es: 'Esta foto necesita un lugar. Envíela otra vez con latitude y longitude, o con use_photo_location=true si la foto sabe dónde se tomó.',
  hi: 'इस तस्वीर के साथ जगह चाहिए। इसे latitude और longitude के साथ फिर भेजें, या use_photo_location=true के साथ, यदि तस्वीर में जगह दर्ज है।',
};

/**
 * Decides up to 50 answers in order. A batch is rejected as a whole only when none of its answers is accepted.
 */
export const decideSubmitAnswers: Decider<'submit_answers'> = (state, { payload }, context) => {
  const { events, results, rejections } = submitAll(state, payload, context);
  // An answer that was applied earlier is accepted without an event.
  if (results.some(({ accepted }) => accepted)) return accept(events, { results });
  // A late batch whose answers are superseded or already applied is accepted, with a result for each answer.
  const isSuperseded = ({ rejection }: Rejected): boolean => rejection.code === 'answer_superseded';
  if (payload.batch && rejections.every(isSuperseded)) return accept([], { results });
  const first = rejections.find((rejected) => !isSuperseded(rejected)) ?? rejections[0];
  if (first === undefined) return accept([], { results });
  return {
    ok: false,
    rejection: { ...first.rejection, errors: rejections.flatMap((rejected) => rejected.rejection.errors) },
  };
};

interface Submitted {
  readonly events: readonly EventBody[];
  /** One per answer, in order. */
  readonly results: readonly AnswerResult[];
  readonly rejections: readonly Rejected[];
}

/** Decides each answer on the state after the previous ones. */
export function submitAll(
  state: SessionState,
  submission: CommandPayloads['submit_answers'],
  context: DecisionContext,
): Submitted {
  const events: EventBody[] = [];
  const results: AnswerResult[] = [];
  const rejections: Rejected[] = [];
  let current = state;
  for (const [index, submitted] of submission.answers.entries()) {
    const verdict = decideOne(current, submitted, submission, context);
    if (!verdict.ok) {
      rejections.push(at(verdict, submission.batch ? `/answers/${index}` : ''));
      const { code, message, current: newer } = verdict.rejection;
      const superseded = newer === undefined ? {} : { superseded_by: newer };
      results.push({
        question_id: submitted.question_id ?? '',
        accepted: false,
        error: { code, message },
        ...superseded,
      });
      continue;
    }
    for (const event of verdict.events) {
      events.push(event);
      current = apply(current, { ...event, seq: current.seq + 1, at: context.now });
    }
    results.push(...(verdict.extra.results ?? []));
  }
  return { events, results, rejections };
}

/** Prefixes the pointers of a rejection with the position of the answer in its batch. */
function at(rejected: Rejected, prefix: string): Rejected {
  const { rejection } = rejected;
  const errors =
    rejection.errors.length > 0 ? rejection.errors : [{ pointer: '/question_id', message: rejection.message }];
  return {
    ok: false,
    rejection: { ...rejection, errors: errors.map((error) => ({ ...error, pointer: prefix + error.pointer })) },
  };
}

function decideOne(
  state: SessionState,
  submitted: SubmittedAnswer,
  submission: CommandPayloads['submit_answers'],
  context: DecisionContext,
): Accepted | Rejected {
  if (hasMovedOn(state, submitted, submission)) return movedOn(state, context);
  const found = findQuestion(state, submitted, context);
  if (!('question' in found)) return found;
  const { question } = found;
  const pointer = submitted.user_input === undefined ? '/answer' : '/user_input';
  const before = state.answers[question.id];
  const lateness = latenessOf(before, submitted, submission);
  if (before !== undefined && lateness === 'superseded')
    return superseded({ question_id: question.id, ...currentOf(before) });
  if (before !== undefined && lateness === 'repeated')
    return accept([], { results: [{ ...result(question, before.value, false), repeated: true }] });
  const { answered_at, answer_id } = submitted;
  const answered = {
    question_id: question.id,
    previous: before?.value,
    answered_at,
    ...(answer_id === undefined ? {} : { answer_id }),
  };
  const moves = stateMoves(state);

  if (submitted.answer === SKIP || (submitted.user_input !== undefined && asksToSkip(submitted.user_input))) {
    if (!question.skippable)
      return reject('question_not_skippable', 'This question cannot be skipped.', {
        errors: [{ pointer, message: 'cannot be skipped' }],
      });
    return accept([...moves, { type: 'question_skipped', ...answered }], {
      results: [result(question, null, before !== undefined)],
    });
  }

  const texts = context.catalogue.texts[state.language][question.id];
  const media = new Set(
    state.observations.flatMap((observation) =>
      observation.media.filter(({ unreadable }) => unreadable !== true).map((item) => item.media_id),
    ),
  );
  const coerced =
    submitted.user_input === undefined
      ? coerceAnswer(question, texts, submitted.answer, media)
      : coerceUserInput(question, texts, submitted.user_input, media);
  if (!coerced.ok) {
    return reject(
      question.kind === 'photo' ? 'unknown_media' : 'invalid_answer',
      `This answer does not fit the question: ${coerced.message}.`,
      {
        errors: [{ pointer, message: coerced.message }],
        question: renderCurrent(
          context.catalogue,
          state.language,
          positionOf(context.catalogue, state.answers),
          state.risk,
        ),
      },
    );
  }
  if (question.requires_place === true && !hasPlace(state, coerced.value)) {
    return reject('place_required', PLACE_NEEDED[state.language], {
      errors: [{ pointer, message: 'a photo with a location is needed' }],
      question: renderCurrent(
        context.catalogue,
        state.language,
        positionOf(context.catalogue, state.answers),
        state.risk,
      ),
    });
  }
  const added = sizeOf(coerced.value) - (before === undefined ? 0 : sizeOf(before.value));
  if (added > 0 && sizeOfAll(state.answers) + added > ANSWERS_BUDGET_BYTES) {
    return reject('session_full', 'This session holds as much text as it can. Please shorten earlier answers.', {
      errors: [{ pointer, message: 'too much text in this session' }],
    });
  }
  return accept([...moves, { type: 'answer_accepted', value: coerced.value, ...answered }], {
    results: [result(question, coerced.value, before !== undefined)],
  });
}

function currentOf({ value, at, answered_at }: Answer): Omit<CurrentAnswer, 'question_id'> {
  return { value, answered_at: new Date(answered_at ?? at).toISOString() };
}

function superseded(current: CurrentAnswer): Rejected {
  return reject('answer_superseded', 'This question has a newer answer, which was kept.', {
    errors: [{ pointer: '/answered_at', message: 'older than the stored answer' }],
    current,
  });
}

function movedOn(state: SessionState, { catalogue }: DecisionContext): Rejected {
  return reject(
    'answer_superseded',
    'Questions were answered on another device meanwhile. Please look at the question again.',
    {
      errors: [{ pointer: '/expected_version', message: 'not the newest version' }],
      question: renderCurrent(catalogue, state.language, positionOf(catalogue, state.answers), state.risk),
    },
  );
}

/** Whether any observation with this photo has a location. */
function hasPlace({ observations }: SessionState, mediaId: AnswerValue): boolean {
  return observations.some(
    ({ latitude, media }) => latitude !== undefined && media.some(({ media_id }) => media_id === mediaId),
  );
}

function findQuestion(
  state: SessionState,
  submitted: SubmittedAnswer,
  { catalogue }: DecisionContext,
): { question: QuestionStructure } | Rejected {
  const position = positionOf(catalogue, state.answers);
  const current = renderCurrent(catalogue, state.language, position, state.risk);
  if (submitted.question_id === undefined) {
    if (position.current !== undefined) return { question: position.current };
    return reject(
      'nothing_to_answer',
      'Every question is answered. Ask for recommendations, or name the question to correct.',
      {
        errors: [{ pointer: '/question_id', message: 'required to correct an answer' }],
        question: null,
      },
    );
  }
  const question = position.active.find((candidate) => candidate.id === submitted.question_id);
  if (question !== undefined && (question === position.current || state.answers[question.id] !== undefined))
    return { question };
  const errors = [{ pointer: '/question_id', message: 'not reached yet' }];
  if (catalogue.questions.some((candidate) => candidate.id === submitted.question_id)) {
    return reject('question_not_reached', 'This question has not been reached yet.', { errors, question: current });
  }
  return reject('unknown_question', 'There is no such question in this conversation.', {
    errors: [{ pointer: '/question_id', message: 'no such question' }],
    question: current,
  });
}

/**
 * An answer moves a new session into the interview, and withdraws recommendations that were made from older answers.
 */
function stateMoves(state: SessionState): EventBody[] {
  if (state.state === 'started') return [{ type: 'state_change', from: 'started', to: 'collecting_info' }];
  if (state.state === 'awaiting_approval') {
    return [{ type: 'state_change', from: 'awaiting_approval', to: 'collecting_info', reason: 'answer_corrected' }];
  }
  return [];
}

function result(question: QuestionStructure, value: AnswerResult['value'], correction: boolean): AnswerResult {
  return { question_id: question.id, accepted: true, correction, value };
}
