/** Local fault rehearsals: named activities fail on purpose. The configuration rejects the file in production. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Config } from '../config.js';

const faultsSchema = z.record(
  z.string(),
  z.discriminatedUnion('mode', [
    z.object({ mode: z.literal('permanent') }),
    z.object({ mode: z.literal('transient'), count: z.number().int().positive() }),
    z.object({ mode: z.literal('execute-and-timeout') }),
  ]),
);
type Faults = z.infer<typeof faultsSchema>;

/** The name by which a rehearsal makes the write of the projection sink fail. */
export const SINK_FAULT = 'writeProjection';

export interface FaultSource {
  /** Runs the activity, or fails it as the rehearsal says. */
  run<T>(activity: string, attempt: number, work: () => Promise<T>): Promise<T>;
}

const NO_FAULTS: FaultSource = { run: (_activity, _attempt, work) => work() };

/** The rehearsals of this process; none without a configured file. */
export function faultsOf({ ONWARD_FAULTS_FILE: file }: Pick<Config, 'ONWARD_FAULTS_FILE'>): FaultSource {
  return file === undefined ? NO_FAULTS : new FileFaults(file);
}

/** Reads the file at every call, so a rehearsal starts and ends without a restart. */
class FileFaults implements FaultSource {
  constructor(private readonly file: string) {}

  async run<T>(activity: string, attempt: number, work: () => Promise<T>): Promise<T> {
    const fault = (await this.read())[activity];
    switch (fault?.mode) {
      case undefined:
        return work();
      case 'permanent':
        throw Object.assign(new Error('fault rehearsal: permanent'), { type: 'configuration' });
      case 'transient':
        if (attempt > fault.count) return work();
        throw Object.assign(new Error('fault rehearsal: transient'), { type: 'transient_network' });
      case 'execute-and-timeout':
        await work();
        throw Object.assign(new Error('fault rehearsal: done, but the caller sees a timeout'), {
          type: 'transient_network',
        });
    }
  }

  private async read(): Promise<Faults> {
    try {
      return faultsSchema.parse(JSON.parse(await readFile(this.file, 'utf8')));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
      throw error;
    }
  }
}
