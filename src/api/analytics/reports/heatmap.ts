/** When and where sessions drop off. */
import type { DropOffCell, QuestionRow, Reasons } from '../../../adapters/postgres/analytics/analytics-store.js';
import type { Observed } from '../../../adapters/postgres/analytics/counted.js';
import type { AnalyticsFilter } from '../../../domain/analytics/filter.js';
import { addDays, weekOf, type Calendar } from '../../../domain/analytics/calendar.js';
import { severityOf } from '../../../domain/analytics/severity.js';
import { sketchMean, sketchQuantile } from '../../../domain/analytics/statistics/duration-sketch.js';
import { STAGES } from '../../../domain/session/states.js';
import type { Shown } from '../../http/shown.js';
import type { Analytics } from '../analytics.js';
import type { heatmapReportSchema, matrixReportSchema } from '../schemas/heatmap.js';
import { adviceOf, periodOf } from './parts.js';

const DAY_MS = 86_400_000;
/** A session cannot drop off at the last stage. */
const OPEN_STAGES = STAGES.slice(0, -1);
/** Weeks in the matrix of questions. */
const WEEKS = 8;

type Matrix = Shown<typeof matrixReportSchema>;
type DropOffs = Matrix['hours'][number]['drop_offs'];

interface HeatmapOptions {
  readonly granularity: 'hourly' | 'daily';
  readonly calendar: Calendar;
}

/** The body of GET analytics/drop-off-heatmap. */
export async function heatmapReport(
  analytics: Analytics,
  filter: AnalyticsFilter,
  asOf: number,
  options: HeatmapOptions,
): Promise<Shown<typeof heatmapReportSchema>> {
  const [drops, counted] = await Promise.all([
    dropsOf(analytics, filter, asOf, options.calendar),
    analytics.store.count(filter, asOf),
  ]);
  return heatmapOf(filter, options, drops, counted);
}

interface Drops {
  readonly cells: readonly DropOffCell[];
  readonly reasons: Reasons;
}

/** The data of a heatmap, in addition to the counts of the funnel. */
export async function dropsOf(
  { store }: Analytics,
  filter: AnalyticsFilter,
  asOf: number,
  { timezone }: Calendar,
): Promise<Drops> {
  const [cells, reasons] = await Promise.all([store.dropOffs(filter, asOf, timezone), store.reasons(filter)]);
  return { cells, reasons };
}

/** The heatmap of drop-offs that were already read. */
export function heatmapOf(
  filter: AnalyticsFilter,
  { granularity, calendar }: HeatmapOptions,
  { cells, reasons }: Drops,
  counted: Observed,
): Shown<typeof heatmapReportSchema> {
  const hourly = rows(hours(), cells, ({ hour }) => String(hour));
  const advice = adviceOf(counted);
  const [peak] = [...hourly].sort((a, b) => b.n - a.n);
  return {
    period: periodOf(filter),
    timezone: calendar.timezone,
    granularity,
    total_incomplete: cells.reduce((sum, { n }) => sum + n, 0),
    heatmap: heatmapRows(filter, { granularity, calendar }, cells),
    peak_drop_off_time: peak === undefined || peak.n === 0 ? null : { hour: Number(peak.key), n: peak.n },
    error_patterns: reasons.errors,
    time_analysis: {
      by_part_of_day: {
        night: between(cells, 0, 6),
        morning: between(cells, 6, 12),
        afternoon: between(cells, 12, 18),
        evening: between(cells, 18, 24),
      },
      by_weekday: [1, 2, 3, 4, 5, 6, 7].map((day) => ({
        weekday: day,
        n: sum(cells, ({ weekday }) => weekday === day),
      })),
    },
    common_reasons: reasons.closed,
    recommendations: advice.recommendations,
    recommendations_reason: advice.reason,
  };
}

/**
 * The body of GET dashboard/heatmap: hour × stage, weekday × stage, question × week, with a number per cell.
 */
export async function matrixReport(
  analytics: Analytics,
  filter: AnalyticsFilter,
  asOf: number,
  options: HeatmapOptions,
): Promise<Shown<typeof matrixReportSchema>> {
  const { store } = analytics;
  const { calendar } = options;
  const [cells, questions, judged, weeks] = await Promise.all([
    store.dropOffs(filter, asOf, calendar.timezone),
    store.questions(filter),
    store.questions({ ...filter, end: lastJudged(filter, asOf - store.abandonMs) }),
    byWeek(analytics, filter, asOf),
  ]);
  const mature = new Map(judged.map((row) => [row.question_id, row]));
  const weekdays = ['1', '2', '3', '4', '5', '6', '7'];
  return {
    period: periodOf(filter),
    timezone: calendar.timezone,
    total_incomplete: cells.reduce((all, { n }) => all + n, 0),
    granularity: options.granularity,
    heatmap: heatmapRows(filter, options, cells),
    hours: rows(hours(), cells, ({ hour }) => String(hour)).map(({ key, ...row }) => ({ hour: Number(key), ...row })),
    weekdays: rows(weekdays, cells, ({ weekday }) => String(weekday)).map(({ key, ...row }) => ({
      weekday: Number(key),
      ...row,
    })),
    horizon_seconds: store.abandonMs / 1_000,
    questions_filters: ['client_id', 'dates'],
    questions: questions.map((row) => questionOf(row, mature.get(row.question_id))),
    question_weeks: weeks,
  };
}

/** The end of the UTC days whose sessions have all been observed for the whole horizon. */
function lastJudged({ start, end }: Pick<AnalyticsFilter, 'start' | 'end'>, matureUntil: number): number {
  return Math.max(Math.ceil(start / DAY_MS) * DAY_MS, Math.min(end, Math.floor(matureUntil / DAY_MS) * DAY_MS));
}

/**
 * One question: how many of the final sessions that were asked it ended there, and how long answering took.
 *
 * @param judged the same of the days that can be judged: the rate is theirs
 */
function questionOf(row: QuestionRow, judged: QuestionRow | undefined): Matrix['questions'][number] {
  const n = judged === undefined ? 0 : judged.answered + judged.skipped;
  const rate = judged === undefined || n === 0 ? null : Math.min(1, judged.dropped_after / n);
  return {
    question_id: row.question_id,
    n: row.answered + row.skipped,
    n_at_risk: n,
    answered: row.answered,
    skipped: row.skipped,
    corrected: row.corrected,
    drop_off_count: row.dropped_after,
    drop_off_rate: rate,
    severity: rate === null ? null : severityOf(rate),
    avg_dwell_seconds: sketchMean(row.dwell),
    median_dwell_seconds: sketchQuantile(row.dwell, 0.5),
    p90_dwell_seconds: sketchQuantile(row.dwell, 0.9),
  };
}

async function byWeek({ store }: Analytics, filter: AnalyticsFilter, asOf: number): Promise<Matrix['question_weeks']> {
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const at = (text: string): number => Date.parse(`${text}T00:00:00Z`);
  const last = weekOf(day(filter.end - 1));
  const weeks = Array.from({ length: WEEKS }, (_, index) => addDays(last, -7 * (WEEKS - 1 - index))).filter(
    (week) => at(addDays(week, 7)) > filter.start && filter.start < filter.end,
  );
  return Promise.all(
    weeks.map(async (week) => {
      const end = at(addDays(week, 7));
      const found = await store.questions({ ...filter, start: at(week), end });
      return {
        week,
        mature: end + store.abandonMs <= asOf,
        judgeable_from: new Date(end + store.abandonMs).toISOString(),
        questions: found.map(({ question_id, answered, skipped, dropped_after }) => ({
          question_id,
          n: answered + skipped,
          drop_off_count: dropped_after,
        })),
      };
    }),
  );
}

function hours(): string[] {
  return Array.from({ length: 24 }, (_, hour) => String(hour));
}

/** Drop-offs by hour of the day or by local day. */
function heatmapRows(
  filter: AnalyticsFilter,
  { granularity, calendar }: HeatmapOptions,
  cells: readonly DropOffCell[],
): Matrix['heatmap'] {
  return granularity === 'hourly'
    ? rows(hours(), cells, ({ hour }) => String(hour)).map(({ key, ...row }) => ({ hour: Number(key), ...row }))
    : rows(daysOf(cells, filter, calendar), cells, ({ date }) => date).map(({ key, ...row }) => ({
        date: key,
        ...row,
      }));
}

/** Every local day of the range, plus later days with drop-offs. */
function daysOf(cells: readonly DropOffCell[], { start, end }: AnalyticsFilter, calendar: Calendar): string[] {
  const days = new Set(cells.map(({ date }) => date));
  for (let day = calendar.dayOf(start); start < end && day <= calendar.dayOf(end - 1); day = addDays(day, 1))
    days.add(day);
  return [...days].sort();
}

function rows(
  keys: readonly string[],
  cells: readonly DropOffCell[],
  keyOf: (cell: DropOffCell) => string,
): { key: string; drop_offs: DropOffs; n: number }[] {
  const found = new Map(keys.map((key): [string, number[]] => [key, OPEN_STAGES.map(() => 0)]));
  for (const cell of cells) {
    const row = found.get(keyOf(cell));
    const n = row?.[cell.stage];
    if (row !== undefined && n !== undefined) row[cell.stage] = n + cell.n;
  }
  return [...found].map(([key, counts]) => ({
    key,
    drop_offs: Object.fromEntries(OPEN_STAGES.map((stage, index) => [stage, counts[index] ?? 0])) as DropOffs,
    n: counts.reduce((all, n) => all + n, 0),
  }));
}

/** Drop-offs from one hour of the day until another, exclusive. */
function between(cells: readonly DropOffCell[], from: number, until: number): number {
  return sum(cells, ({ hour }) => hour >= from && hour < until);
}

function sum(cells: readonly DropOffCell[], which: (cell: DropOffCell) => boolean): number {
  return cells.filter(which).reduce((all, { n }) => all + n, 0);
}
