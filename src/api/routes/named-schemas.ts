/** The schemas that have a name in `/openapi.json`: a generated client has a type for each. */
import type { z } from 'zod';
import { analyticsRecommendationsSchema } from '../analytics/schemas/advice.js';
import * as comparisons from '../analytics/schemas/comparisons.js';
import * as dashboard from '../analytics/schemas/dashboard.js';
import { funnelSchema } from '../analytics/schemas/funnel.js';
import * as heatmap from '../analytics/schemas/heatmap.js';
import * as analytics from '../analytics/schemas/parts.js';
import { cacheSchema } from '../analytics/schemas/response.js';
import * as answers from '../commands/answer-schemas.js';
import { deadLetterFilterSchema, redriveOperationSchema, redriveSchema } from '../commands/redrive-schemas.js';
import * as common from '../commands/schemas.js';
import * as session from '../commands/session-schemas.js';
import * as deadLetters from '../dead-letters/response-schemas.js';
import { groupChangeSchema } from '../dead-letters/routes/groups.js';
import { skipBody } from '../dead-letters/routes/resolve.js';
import { retryAllBody } from '../dead-letters/routes/retry-all.js';
import { payloadsSchema } from '../platform/routes/codec.js';
import { healthSchema } from '../platform/routes/health.js';
import * as recovery from '../recovery/schemas.js';
import { commandResultSchema, operationSchema } from '../sessions/operation-schemas.js';
import { previewSchema } from '../sessions/routes/decision.js';
import { startedSchema } from '../sessions/routes/conversation/start.js';
import { recommendationsSchema } from '../sessions/routes/recommendations.js';
import { observationForm } from '../uploads/observation-schemas.js';
import { problemDocument } from '../http/problem-document.js';

export const NAMED_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  Problem: problemDocument,

  Question: common.questionSchema,
  QuestionKind: common.questionKind,
  Progress: common.progressSchema,
  ConversationType: common.conversationType,
  Language: common.language,
  SessionState: common.sessionState,
  Stage: common.stage,
  Level: recovery.riskLevel,
  SessionStatus: common.statusSchema,
  AcceptedOperation: common.acceptedSchema,
  AcceptedWork: common.acceptedWorkSchema,
  AcceptedObservation: session.acceptedObservationSchema,

  AnswerValue: session.answerValue,
  Answer: session.answerSchema,
  AnswerBatch: answers.answerBatch,
  AnswerResult: answers.answerResult,
  CurrentAnswer: answers.currentAnswerSchema,
  ProcessedAnswer: answers.processedSchema,
  StartedConversation: startedSchema,

  Actor: session.actorSchema,
  Media: session.mediaSchema,
  StoredMedia: session.storedMediaSchema,
  Observation: session.observationSchema,
  ObservationForm: observationForm,
  StoredObservation: session.observedSchema,
  Quota: session.quotaSchema,
  Validation: session.validationSchema,
  Recommendation: session.recommendationSchema,
  Recommendations: recommendationsSchema,
  DecisionPreview: previewSchema,
  AppliedEffect: session.appliedSchema,
  Attention: session.attentionSchema,
  Intervention: session.interventionSchema,
  WorkflowLink: session.workflowLinkSchema,
  Links: session.linksSchema,
  Session: session.sessionSchema,
  SessionListItem: session.sessionListItemSchema,

  Operation: operationSchema,
  CommandResult: commandResultSchema,

  Checkpoint: recovery.checkpointSchema,
  CheckpointVersion: session.checkpointVersionSchema,
  ResumedSession: recovery.resumedSchema,
  Risk: recovery.riskSchema,
  AtRiskSession: recovery.atRiskSessionSchema,

  DeadLetter: deadLetters.deadLetterSchema,
  DeadLetterDetail: deadLetters.deadLetterDetailSchema,
  DeadLetterPage: deadLetters.deadLetterPageSchema,
  DeadLetterGroup: deadLetters.deadLetterGroupSchema,
  DeadLetterGroupPage: deadLetters.deadLetterGroupPageSchema,
  DeadLetterGroupChange: groupChangeSchema,
  RetriedDeadLetter: deadLetters.retriedSchema,
  SkipDeadLetter: skipBody,
  SkippedDeadLetter: deadLetters.skippedSchema,
  RetryAll: retryAllBody,
  DeadLetterStats: deadLetters.deadLetterStatsSchema,
  DeadLetterFilter: deadLetterFilterSchema,
  Redrive: redriveSchema,
  RedriveOperation: redriveOperationSchema,

  CacheAge: cacheSchema,
  Period: analytics.periodSchema,
  StageCounts: analytics.stageCounts,
  Interval: analytics.intervalSchema,
  Estimate: analytics.estimateSchema,
  FunnelStage: analytics.funnelStageSchema,
  DropOffPoint: analytics.dropOffPointSchema,
  StageFunnel: analytics.stageFunnelSchema,
  Segment: analytics.segmentSchema,
  AnalyticsRecommendation: analytics.analyticsRecommendationSchema,
  AnalyticsRecommendations: analyticsRecommendationsSchema,
  Funnel: funnelSchema,
  Heatmap: heatmap.heatmapSchema,
  HeatmapReport: heatmap.heatmapReportSchema,
  HeatmapHour: heatmap.hourRowSchema,
  HeatmapDay: heatmap.dayRowSchema,
  QuestionDropOff: heatmap.questionDropOffSchema,
  DashboardHeatmap: heatmap.dashboardHeatmapSchema,
  CohortComparison: comparisons.cohortComparisonSchema,
  CohortWeek: comparisons.cohortWeekSchema,
  CohortTrends: comparisons.cohortTrendsSchema,
  ComparedPeriod: comparisons.comparedPeriodSchema,
  Comparison: comparisons.comparisonSchema,
  PeriodChanges: comparisons.changesSchema,
  Reconciliation: comparisons.reconciliationSchema,
  Overview: dashboard.overviewSchema,
  Realtime: dashboard.realtimeSchema,
  FunnelRealtime: dashboard.funnelRealtimeSchema,
  Replay: dashboard.replaySchema,

  Health: healthSchema,
  CodecPayloads: payloadsSchema,
};
