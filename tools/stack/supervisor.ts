/** Keeps a set of processes running: starts them, restarts crashed ones, and stops all in reverse order. */
import { LocalError } from '../commands/cli.js';
import { ManagedProcess } from './managed-process.js';
import type { ProcessId } from './pids.js';
import type { ProcessSpec, Role } from './roles.js';

export interface SupervisorOptions {
  readonly logDir: string;
  readonly onChange?: (role: Role, process: ProcessId | undefined) => void;
  readonly print?: (line: string) => void;
}

export class Supervisor {
  private readonly groups: ManagedProcess[][] = [];
  private stopping: Promise<void> | undefined;

  constructor(private readonly options: SupervisorOptions) {}

  /**
   * Starts processes concurrently and waits until all are ready.
   *
   * @throws LocalError of the first that does not start (the caller then stops the supervisor), or once stopping has
   * begun
   */
  async start(specs: readonly ProcessSpec[]): Promise<void> {
    if (this.stopping !== undefined) throw new LocalError('stopped while starting');
    const group = specs.map((spec) => this.manage(spec));
    this.groups.push(group);
    await Promise.all(group.map((managed) => managed.start()));
  }

  /** The pids of the running processes. */
  pids(): Partial<Record<Role, number>> {
    const running = this.groups
      .flat()
      .flatMap((managed) => (managed.processId ? [[managed.spec.role, managed.processId.pid]] : []));
    return Object.fromEntries(running) as Partial<Record<Role, number>>;
  }

  /** Stops all processes in reverse order. A second call waits for the same end. */
  stop(): Promise<void> {
    this.stopping ??= this.stopGroups();
    return this.stopping;
  }

  /** Ends all processes at once without waiting. */
  killNow(): void {
    for (const managed of this.groups.flat()) managed.killNow();
  }

  private manage(spec: ProcessSpec): ManagedProcess {
    return new ManagedProcess(spec, {
      logDir: this.options.logDir,
      onChange: (process) => this.options.onChange?.(spec.role, process),
      print: this.options.print,
    });
  }

  private async stopGroups(): Promise<void> {
    for (const group of [...this.groups].reverse()) await Promise.all(group.map((managed) => managed.stop()));
  }
}
