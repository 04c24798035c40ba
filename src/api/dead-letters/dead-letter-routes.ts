/**
 * The routes of dead letters, under both prefixes: the API's own, and `/api/v1/admin/dlq` from the contract for
 * administrators.
 */
import { clearDeadLetters } from './routes/clear.js';
import { changeDeadLetterGroup, listDeadLetterGroups } from './routes/groups.js';
import { getDeadLetter, listDeadLetters } from './routes/list.js';
import { deleteDeadLetter, deleteDeadLetterAlias, retryDeadLetter } from './routes/resolve.js';
import { cancelRetryAll, getRetryAll, retryAllDeadLetters } from './routes/retry-all.js';
import { getDeadLetterStats } from './routes/stats.js';

const routes = [
  listDeadLetters,
  getDeadLetter,
  retryDeadLetter,
  deleteDeadLetter,
  deleteDeadLetterAlias,
  getDeadLetterStats,
  clearDeadLetters,
  retryAllDeadLetters,
  getRetryAll,
  cancelRetryAll,
  listDeadLetterGroups,
  changeDeadLetterGroup,
];

export const deadLetterRoutes = [...routes, ...routes.map((route) => ({ ...route, path: `/api/v1/${route.path}` }))];
