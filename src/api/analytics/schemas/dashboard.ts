/** Schemas of the responses with the numbers of the last hours, and of the replay of a session. */
import { z } from 'zod';
import { LANES } from '../../../domain/analytics/replay.js';
import { SESSION_STATES } from '../../../domain/session/states.js';
import { heatmapReportSchema } from './heatmap.js';
import { advice, instant, periodSchema, rate, seconds, stage, stageFunnelSchema } from './parts.js';
import { withAge } from './response.js';

/** GET dashboard/overview. */
export const overviewReportSchema = z.object({
  period: periodSchema,
  overview: z.object({
    total_sessions: z.int(),
    active_sessions: z.int(),
    completed_sessions: z.int(),
    conversion_rate: rate,
    avg_completion_time_seconds: seconds,
    error_rate: rate.describe('sessions with a dead letter'),
  }),
  funnel: stageFunnelSchema,
  heatmap: heatmapReportSchema,
  recovery: z.object({
    checkpoints: z.int(),
    resumes: z.int(),
    success_rate: rate.describe('completed, of the resumed sessions that are closed'),
    at_risk: z.int(),
  }),
  dlq: z.object({ open: z.int(), retrying: z.int(), resolved: z.int(), critical_open: z.int() }),
  ...advice,
  recommendations_period: periodSchema,
});
export const overviewSchema = withAge(overviewReportSchema);

const population = periodSchema.extend({ counted_by: z.literal('visibility') });

/** GET analytics/realtime. */
export const realtimeReportSchema = z.object({
  real_time: z.object({
    last_updated: instant,
    population,
    total_sessions: z.int(),
    active_sessions: z.int(),
    ended_sessions: z.int(),
    completion_rate: rate.describe('completed, of the ended sessions'),
    stages: z.array(z.object({ stage, count: z.int(), active: z.int() })),
  }),
  top_recommendations: advice.recommendations,
  recommendations_reason: advice.recommendations_reason,
  recommendations_period: periodSchema,
});
export const realtimeSchema = withAge(realtimeReportSchema);

const percent = z.number().min(0).max(100);

/** GET dashboard/funnel-realtime. */
export const funnelRealtimeReportSchema = z.object({
  timestamp: instant,
  population: population.extend({ times_by: z.literal('projection') }),
  active_sessions: z.int(),
  stages: z.array(
    z.object({
      stage,
      current_count: z.int(),
      completion_rate: percent.nullable(),
      avg_time_seconds: seconds,
    }),
  ),
  conversion_funnel: z.array(percent).describe('by stage, of the sessions that started'),
});
export const funnelRealtimeSchema = withAge(funnelRealtimeReportSchema);

const timelineEntry = z.object({
  timestamp: instant,
  event: z.string(),
  lane: z.enum(LANES),
  data: z.record(z.string(), z.unknown()).describe('the fields of the event, redacted'),
  offset_seconds: z.number().describe('since the start, without collapsed pauses'),
});

/** GET dashboard/session-replay/{id}. */
export const replayReportSchema = z.object({
  session_id: z.string(),
  started_at: instant,
  final_state: z.enum(SESSION_STATES),
  timeline: z.array(timelineEntry),
  duration_seconds: z.number(),
  idle_seconds: z.number(),
  truncated: z.boolean(),
  pii_redacted: z.boolean(),
});
export const replaySchema = withAge(replayReportSchema);
