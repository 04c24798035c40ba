/** Every activity with its input and result. Types only: workflows import them, `compose/worker.ts` makes the implementations. */
import type { applyActivities } from './apply-recommendations.js';
import type { maintenanceActivities } from './dead-letter-maintenance.js';
import type { eraseActivities } from './erase-session.js';
import type { escalationActivities } from './escalate-to-support.js';
import type { projectionActivities } from './flush-projection.js';
import type { observationActivities } from './process-observation.js';
import type { recommendActivities } from './recommend.js';
import type { redriveActivities } from './redrive.js';
import type { alertActivities } from './alerts.js';

export type Activities = ReturnType<typeof projectionActivities> &
  ReturnType<typeof observationActivities> &
  typeof recommendActivities &
  ReturnType<typeof applyActivities> &
  ReturnType<typeof eraseActivities> &
  ReturnType<typeof redriveActivities> &
  ReturnType<typeof maintenanceActivities> &
  ReturnType<typeof escalationActivities> &
  ReturnType<typeof alertActivities>;
