/**
 * What in the events of a session hints at a reason to give up: one signal a cause. Counted by stage in the projection; the
 * thresholds are those of `onward_aggregate_day`.
 */

export const ROOT_CAUSES = ['technical', 'performance', 'complexity', 'content', 'ux'] as const;
export type RootCause = (typeof ROOT_CAUSES)[number];

export type Effort = 'low' | 'medium' | 'high';

interface Signal {
  readonly meaning: string;
  readonly recommendation: string;
  readonly actions: readonly string[];
  readonly effort: Effort;
}

export const SIGNALS: Readonly<Record<RootCause, Signal>> = {
  technical: {
    meaning: 'a step failed and parked',
    recommendation: 'Repair the steps that fail most often',
    actions: ['Look at the dead letters of these sessions', 'Repair the cause and retry them in bulk'],
    effort: 'medium',
  },
  performance: {
    meaning: 'waited more than ten seconds for recommendations or their application',
    recommendation: 'Shorten the wait for the platform',
    actions: ['Look at the durations of the activities', 'Add workers to the queue that waits'],
    effort: 'medium',
  },
  complexity: {
    meaning: 'two or more answers were corrected',
    recommendation: 'Make the questions that are corrected most easier to answer',
    actions: ['Split questions that ask for two things', 'Show an example beside the question'],
    effort: 'medium',
  },
  content: {
    meaning: 'two or more questions were skipped',
    recommendation: 'Remove or reword the questions that are skipped most',
    actions: ['Move skipped questions behind the others, or drop them', 'Say why the answer is needed'],
    effort: 'low',
  },
  ux: {
    meaning: 'stayed on one question for more than five minutes',
    recommendation: 'Help people past the questions they linger on',
    actions: ['Offer choices instead of free text', 'Remind people that a session can be resumed'],
    effort: 'low',
  },
};

/** Final sessions by index of the furthest stage: how many, how many of them with each signal. */
export interface StageEvidence {
  readonly n: number;
  readonly with: Readonly<Record<RootCause, number>>;
}
