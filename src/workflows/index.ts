/** Every workflow this project runs. */

export { onboardingSession } from './session/session.workflow.js';
export { eraseSession } from './erase/erase.workflow.js';
