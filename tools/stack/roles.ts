/** The five processes of the local stack, and the description of a process for the supervisor. */

/** In start order. They stop in reverse order. */
export const ROLES = ['temporal', 'postgres', 'redis', 'worker', 'api'] as const;
export type Role = (typeof ROLES)[number];

/** The state of a starting process, for its probe. */
export interface StartSoFar {
  readonly ageMs: number;
  /** The output so far. */
  readonly log: () => string;
}

/** One process: how to run it, when it is ready, and how to stop it. */
export interface ProcessSpec {
  readonly role: Role;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Another user to run as, for PostgreSQL, which refuses to run as root. */
  readonly user?: { readonly uid: number; readonly gid: number };
  /** Runs before every start and restart, and repairs what a killed predecessor left. */
  beforeStart?(): Promise<void>;
  /** Runs after a permanent stop, and ends what the process itself started. */
  afterStop?(): Promise<void>;
  /** Probes the process once. */
  isReady(start: StartSoFar): Promise<boolean>;
  readonly readyTimeoutMs: number;
  readonly stopSignal: NodeJS.Signals;
  readonly stopGraceMs: number;
}
