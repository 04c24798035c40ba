/** Which sessions an analytics query covers, and which property splits them into segments. */

/** Sessions are selected by their start, `end` exclusive. An absent field does not restrict. */
export interface AnalyticsFilter {
  readonly start: number;
  readonly end: number;
  readonly clientId?: string;
  readonly conversationType?: string;
  readonly language?: string;
  readonly device?: string;
  readonly variant?: string;
  readonly userType?: string;
}

export const SEGMENTS = ['user_type', 'language', 'device', 'conversation_type', 'variant'] as const;
export type SegmentBy = (typeof SEGMENTS)[number];
