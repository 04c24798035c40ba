/** One benchmark. */
import type { Environment } from '../lib/environment.js';
import type { Measurement } from '../lib/measurement.js';

export interface Case {
  readonly name: string;
  /** `platform`: a worker, the API and the bare worker run; `servers`: the case starts its own processes. */
  readonly needs: 'platform' | 'servers';
  run(environment: Environment): Promise<Measurement[]>;
}
