/**
 * Signals in the events of a session that suggest why it ended, one per cause. The projection counts them by stage,
 * with the thresholds of `onward_aggregate_day`.
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
    meaning: 'a step failed and was parked',
    recommendation: 'Fix the steps that fail most often',
    actions: ['Look at the dead letters of these sessions', 'Fix the cause and retry them in bulk'],
    effort: 'medium',
  },
  performance: {
    meaning: 'waited more than ten seconds for recommendations or for applying them',
    recommendation: 'Shorten the wait for the platform',
    actions: ['Look at the durations of the activities', 'Add workers to the task queue with a backlog'],
    effort: 'medium',
  },
  complexity: {
    meaning: 'two or more answers were corrected',
    recommendation: 'Make the questions that are corrected most often easier to answer',
    actions: ['Split questions that ask for two things', 'Show an example next to the question'],
    effort: 'medium',
  },
  content: {
    meaning: 'two or more questions were skipped',
    recommendation: 'Remove or reword the questions that are skipped most often',
    actions: ['Move skipped questions to the end, or remove them', 'Explain why the answer is needed'],
    effort: 'low',
  },
  ux: {
    meaning: 'stayed on one question for more than five minutes',
    recommendation: 'Help people with the questions that take them longest',
    actions: ['Offer choices instead of free text', 'Remind people that they can resume a session'],
    effort: 'low',
  },
};

/** Final sessions by index of the furthest stage: how many, and how many of them show each signal. */
export interface StageEvidence {
  readonly n: number;
  readonly with: Readonly<Record<RootCause, number>>;
}
