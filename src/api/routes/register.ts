/** Every route of the API, in the order of the HTTP contract. What is not here does not exist. */
import type { Route } from '../http/route.js';
import { getCohortComparison, getComparison } from './analytics/cohorts.js';
import { getFunnel } from './analytics/funnel.js';
import { getDropOffHeatmap } from './analytics/heatmap.js';
import { getRealtime, getReconcile } from './analytics/live.js';
import { getAnalyticsRecommendations } from './analytics/recommendations.js';
import { processAnswer } from './conversation/process.js';
import { startConversation } from './conversation/start.js';
import { voiceTurn } from './conversation/voice.js';
import { getFunnelRealtime, getOverview } from './dashboard/overview.js';
import { getSessionReplay } from './dashboard/replay.js';
import { getCohortTrends, getDashboardHeatmap } from './dashboard/trends.js';
import { deadLetterRoutes } from './dead-letters/routes.js';
import { getMedia } from './media/get.js';
import { getOperation } from './operations/get.js';
import { codecLogin, decodePayloads, encodePayloads } from './platform/codec.js';
import { getDocs, getDocsAsset, getDocsScript, openApiRoute } from './platform/docs.js';
import { getHealth, getLiveness, getReadiness, getRootHealth } from './platform/health.js';
import { getMetrics } from './platform/metrics.js';
import { listCheckpoints, saveCheckpoint } from './recovery/checkpoint.js';
import { createResumeLink, redeemResumeLink, revokeResumeLinks } from './recovery/links.js';
import { resumeSession } from './recovery/resume.js';
import { getRisk, listAtRiskSessions } from './recovery/risk.js';
import { approveRecommendations, decideOnSession } from './sessions/decision.js';
import { cancelSession, eraseSession } from './sessions/end.js';
import { streamEvents } from './sessions/events.js';
import { getConversationStatus, getSession } from './sessions/get.js';
import { listSessions } from './sessions/list.js';
import { getRecommendations, openReview, requestRecommendations } from './sessions/recommendations.js';
import { addObservation, getObservation, getQuota, listObservations } from './site-audit/observation.js';
import { continueUpload, createUpload, describeUploads, getUpload, locateUpload, removeUpload } from './site-audit/uploads.js';

export const ROUTES: readonly Route[] = [
  // Conversation and session
  startConversation,
  processAnswer,
  voiceTurn,
  getConversationStatus,
  listSessions,
  getSession,
  streamEvents,
  cancelSession,
  eraseSession,
  requestRecommendations,
  getRecommendations,
  openReview,
  decideOnSession,
  approveRecommendations,
  getOperation,

  // Site audit
  addObservation,
  listObservations,
  getObservation,
  getQuota,
  getMedia,
  describeUploads,
  createUpload,
  locateUpload,
  getUpload,
  continueUpload,
  removeUpload,

  // Recovery
  saveCheckpoint,
  listCheckpoints,
  resumeSession,
  createResumeLink,
  revokeResumeLinks,
  redeemResumeLink,
  getRisk,
  listAtRiskSessions,

  // Dead letters, under both of their prefixes
  ...deadLetterRoutes,

  // Analytics and dashboard
  getFunnel,
  getDropOffHeatmap,
  getCohortComparison,
  getAnalyticsRecommendations,
  getRealtime,
  getComparison,
  getReconcile,
  getOverview,
  getFunnelRealtime,
  getDashboardHeatmap,
  getCohortTrends,
  getSessionReplay,

  // Platform
  getHealth,
  getRootHealth,
  getLiveness,
  getReadiness,
  getMetrics,
  openApiRoute(() => ROUTES),
  getDocs,
  getDocsScript,
  getDocsAsset,
  codecLogin,
  decodePayloads,
  encodePayloads,
];
