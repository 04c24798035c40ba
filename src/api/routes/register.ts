/** Every route of the API, in the order of the HTTP contract. A route that is not in this table does not exist. */
import type { NeedsOf, Route, RouteDescription } from '../http/route.js';
import { getCohortComparison, getComparison } from '../analytics/routes/cohorts.js';
import { getFunnel } from '../analytics/routes/funnel.js';
import { getDropOffHeatmap } from '../analytics/routes/heatmap.js';
import { getRealtime, getReconcile } from '../analytics/routes/live.js';
import { getAnalyticsRecommendations } from '../analytics/routes/recommendations.js';
import { processAnswer } from '../sessions/routes/conversation/process.js';
import { startConversation } from '../sessions/routes/conversation/start.js';
import { voiceTurn } from '../uploads/routes/voice.js';
import { getFunnelRealtime, getOverview } from '../analytics/routes/dashboard/overview.js';
import { getSessionReplay } from '../analytics/routes/dashboard/replay.js';
import { getCohortTrends, getDashboardHeatmap } from '../analytics/routes/dashboard/trends.js';
import { deadLetterRoutes } from '../dead-letters/dead-letter-routes.js';
import { getMedia } from '../uploads/routes/media.js';
import { getOperation } from '../sessions/routes/operation.js';
import { codecLogin, createCodecSignIn, decodePayloads, encodePayloads } from '../platform/routes/codec.js';
import { getDocs, getDocsAsset, getDocsScript, openApiRoute } from '../platform/routes/docs.js';
import { getHealth, getLiveness, getReadiness, getRootHealth } from '../platform/routes/health.js';
import { listCheckpoints, saveCheckpoint } from '../recovery/routes/checkpoint.js';
import { createResumeLink, redeemResumeLink, revokeResumeLinks } from '../recovery/routes/links.js';
import { resumeSession } from '../recovery/routes/resume.js';
import { getRisk, listAtRiskSessions } from '../recovery/routes/risk.js';
import { approveRecommendations, decideOnSession } from '../sessions/routes/decision.js';
import { cancelSession, eraseSession } from '../sessions/routes/end.js';
import { streamEvents } from '../sessions/routes/events.js';
import { getConversationStatus, getSession } from '../sessions/routes/get.js';
import { listSessions } from '../sessions/routes/list.js';
import { getRecommendations, openReview, requestRecommendations } from '../sessions/routes/recommendations.js';
import { addObservation, getObservation, getQuota, listObservations } from '../uploads/routes/observation.js';
import { NAMED_SCHEMAS } from './named-schemas.js';
import {
  continueUpload,
  createUpload,
  describeUploads,
  getUpload,
  locateUpload,
  removeUpload,
} from '../uploads/routes/uploads.js';

const routes = [
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

  // Dead letters, under both prefixes
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
  openApiRoute(documented, NAMED_SCHEMAS),
  getDocs,
  getDocsScript,
  getDocsAsset,
  createCodecSignIn,
  codecLogin,
  decodePayloads,
  encodePayloads,
];

/** The dependencies of all routes. `compose/api.ts` provides them. */
export type RouteNeeds = NeedsOf<typeof routes>;

export const ROUTES: readonly Route<RouteNeeds>[] = routes;

function documented(): readonly RouteDescription[] {
  return ROUTES;
}
