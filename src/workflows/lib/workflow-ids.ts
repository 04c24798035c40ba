/** Which type of workflow an id belongs to. Ciphertext is bound to an id, and so to the type as well. */

/** How the ids of each type begin. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  onboardingSession: 'session/',
  eraseSession: 'erase/',
  redriveDeadLetters: 'redrive/',
  // The schedule appends the time.
  maintainDeadLetters: 'maintenance-',
  deliverAlert: 'alert/',
};

/** Whether a workflow of this type may have this id. */
export function isIdOf(workflowType: string, workflowId: string): boolean {
  const beginning = BEGINNINGS[workflowType];
  return beginning !== undefined && workflowId.startsWith(beginning);
}
