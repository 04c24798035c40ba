/** The routes of dead letters. Administrators know them below `/api/v1/admin/dlq` too. */
import type { Route } from '../http/route.js';
import { clearDeadLetters } from './routes/clear.js';
import { changeDeadLetterGroup, listDeadLetterGroups } from './routes/groups.js';
import { getDeadLetter, listDeadLetters } from './routes/list.js';
import { deleteDeadLetter, deleteDeadLetterAlias, retryDeadLetter } from './routes/resolve.js';
import { cancelRetryAll, getRetryAll, retryAllDeadLetters } from './routes/retry-all.js';
import { getDeadLetterStats } from './routes/stats.js';

const routes: readonly Route[] = [
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

export const deadLetterRoutes: readonly Route[] = [...routes, ...routes.map((route) => ({ ...route, path: `/api/v1/${route.path}` }))];
