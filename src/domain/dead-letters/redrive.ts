/** How a bulk retry of dead letters ends. */
export type RedriveStatus = 'completed' | 'cancelled' | 'stopped';
