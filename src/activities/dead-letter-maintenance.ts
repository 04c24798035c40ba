/** The activities of the upkeep round. */
import type { AlertDelivery } from '../domain/dead-letters/alerts/delivery.js';
import type { ReconcileResult } from './dead-letters/contract.js';

export interface Reconciler {
  reconcile(heartbeat: () => void): Promise<ReconcileResult>;
}
export interface LetterPurge {
  /** Removes letters that were resolved before the retention; open ones never. @returns how many */
  purge(): Promise<number>;
}
export interface AlertBoard {
  /** Evaluates the rules, stores what is new or over, and answers every delivery that was not made yet. */
  raise(): Promise<AlertDelivery[]>;
}

/** The activities `reconcileDeadLetters`, `purgeDeadLetters` and `raiseAlerts`. */
export function upkeepActivities(
  reconciler: Reconciler,
  purge: LetterPurge,
  alerts: AlertBoard,
  heartbeat: () => void,
): {
  reconcileDeadLetters(): Promise<ReconcileResult>;
  purgeDeadLetters(): Promise<{ purged: number }>;
  raiseAlerts(): Promise<{ deliveries: readonly AlertDelivery[] }>;
} {
  return {
    reconcileDeadLetters: () => reconciler.reconcile(heartbeat),
    purgeDeadLetters: async () => ({ purged: await purge.purge() }),
    raiseAlerts: async () => ({ deliveries: await alerts.raise() }),
  };
}
