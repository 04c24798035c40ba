/** The body of a request that may end at any moment. If it ends early, the body is shorter; it does not fail. */
import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';

export class ArrivingBody {
  readonly stream = new PassThrough();
  private problem: Error | undefined;

  constructor(private readonly request: IncomingMessage) {
    request.once('error', () => this.stop());
    request.once('close', () => this.stop());
  }

  /** Starts to read. */
  open(): PassThrough {
    return this.stream.writableEnded ? this.stream : this.request.pipe(this.stream);
  }

  /** @param problem what `check` throws, if there is a client to answer */
  stop(problem?: Error): void {
    this.problem ??= problem;
    this.request.unpipe(this.stream);
    this.stream.end();
    this.request.resume();
  }

  /** @throws the problem with which this body was stopped */
  check(): void {
    if (this.problem !== undefined) throw this.problem;
  }
}
