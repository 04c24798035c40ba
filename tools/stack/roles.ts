/** The five processes of the local stack, and how one of them is described to the supervisor. */

/** In the order in which they start; they stop in reverse. */
export const ROLES = ['temporal', 'postgres', 'redis', 'worker', 'api'] as const;
export type Role = (typeof ROLES)[number];

/** What is known of a process that is starting. */
export interface StartSoFar {
  readonly ageMs: number;
  /** What it has written. */
  readonly log: () => string;
}

/** One process: how to run it, when it counts as ready, how it is stopped. */
export interface ProcessSpec {
  readonly role: Role;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Another user, for PostgreSQL, which refuses to run as root. */
  readonly user?: { readonly uid: number; readonly gid: number };
  /** Runs before every start, also before a restart: repairs what a killed predecessor left. */
  beforeStart?(): Promise<void>;
  /** Runs after the process was stopped for good: what it started itself must not outlive it. */
  afterStop?(): Promise<void>;
  /** One probe. */
  isReady(start: StartSoFar): Promise<boolean>;
  readonly readyTimeoutMs: number;
  readonly stopSignal: NodeJS.Signals;
  readonly stopGraceMs: number;
}
