/** Every workflow this project runs. */

export { onboardingSession } from './session/session.workflow.js';
export { eraseSession } from './erase/erase.workflow.js';
export { redriveDeadLetters } from './dead-letters/redrive.workflow.js';
export { maintainDeadLetters } from './dead-letters/maintenance.workflow.js';
export { deliverAlert } from './dead-letters/alert.workflow.js';
