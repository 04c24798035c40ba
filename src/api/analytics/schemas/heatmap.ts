/** Schemas of the responses that show when and where sessions drop off. */
import { z } from 'zod';
import { countsBy } from '../../commands/schemas.js';
import { advice, instant, periodSchema, rate, seconds, severity, stage } from './parts.js';
import { withAge } from './response.js';

/** Drop-offs by the stage where a session ended, and their sum. */
const row = { drop_offs: countsBy(stage.exclude(['completed']).options), n: z.int() };
const hour = z.int().min(0).max(23);
const weekday = z.int().min(1).max(7).describe('1 is Monday');

export const hourRowSchema = z.object({ hour, ...row });
const weekdayRow = z.object({ weekday, ...row });
export const dayRowSchema = z.object({ date: z.iso.date(), ...row });
const heatmap = z
  .union([z.array(hourRowSchema), z.array(dayRowSchema)])
  .describe('by hour of the day, or by local day: `granularity`');
const granularity = z.enum(['hourly', 'daily']);

/** GET analytics/drop-off-heatmap. */
export const heatmapReportSchema = z.object({
  period: periodSchema,
  timezone: z.string(),
  granularity,
  total_incomplete: z.int(),
  heatmap,
  peak_drop_off_time: z.object({ hour, n: z.int() }).nullable(),
  error_patterns: z.array(z.object({ task_name: z.string(), error_category: z.string(), n: z.int() })),
  time_analysis: z.object({
    by_part_of_day: z.object({ night: z.int(), morning: z.int(), afternoon: z.int(), evening: z.int() }),
    by_weekday: z.array(z.object({ weekday, n: z.int() })),
  }),
  common_reasons: z.array(z.object({ reason: z.string(), n: z.int() })),
  ...advice,
});
export const heatmapSchema = withAge(heatmapReportSchema);

/** How many of the sessions that were asked a question ended there. */
export const questionDropOffSchema = z.object({
  question_id: z.string(),
  n: z.int().describe('times it was answered or skipped'),
  n_at_risk: z.int().describe('the same on days that can be judged: the rate is theirs'),
  answered: z.int(),
  skipped: z.int(),
  corrected: z.int(),
  drop_off_count: z.int(),
  drop_off_rate: rate,
  severity: severity.nullable(),
  avg_dwell_seconds: seconds,
  median_dwell_seconds: seconds,
  p90_dwell_seconds: seconds,
});

const questionWeek = z.object({
  week: z.iso.date(),
  mature: z.boolean(),
  judgeable_from: instant,
  questions: z.array(z.object({ question_id: z.string(), n: z.int(), drop_off_count: z.int() })),
});

/** GET dashboard/heatmap. */
export const matrixReportSchema = z.object({
  period: periodSchema,
  timezone: z.string(),
  total_incomplete: z.int(),
  granularity,
  heatmap,
  hours: z.array(hourRowSchema),
  weekdays: z.array(weekdayRow),
  horizon_seconds: z.number(),
  questions_filters: z.array(z.string()).describe('the filters that `questions` and `question_weeks` follow'),
  questions: z.array(questionDropOffSchema),
  question_weeks: z.array(questionWeek),
});
export const dashboardHeatmapSchema = withAge(matrixReportSchema);
