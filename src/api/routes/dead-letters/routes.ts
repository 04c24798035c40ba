/** The routes of dead letters. Administrators know them below `/api/v1/admin/dlq` too. */
import type { Route } from '../../http/route.js';
import { clearDeadLetters } from './clear.js';
import { changeDeadLetterGroup, listDeadLetterGroups } from './groups.js';
import { getDeadLetter, listDeadLetters } from './list.js';
import { deleteDeadLetter, deleteDeadLetterAlias, retryDeadLetter } from './resolve.js';
import { cancelRetryAll, getRetryAll, retryAllDeadLetters } from './retry-all.js';
import { getDeadLetterStats } from './stats.js';

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
