/** Kills the five processes one after the other at seeded random moments, and waits until each one is running again. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { LocalStack } from '../support/local-stack.js';

export const VICTIMS = ['worker', 'api', 'temporal', 'postgres', 'redis'] as const;
export type Victim = (typeof VICTIMS)[number];

const PAUSE_MS = { min: 1_500, spread: 3_000 };

export class Killer {
  readonly kills = new Map<Victim, number>();
  private stopped = false;

  constructor(
    private readonly stack: LocalStack,
    private readonly random: () => number,
    private readonly print: (line: string) => void,
  ) {}

  /** Runs until `stop`, and then until every process was killed at least once. */
  async run(): Promise<void> {
    while (!this.stopped || VICTIMS.some((victim) => !this.kills.has(victim))) {
      for (const victim of shuffled(VICTIMS, this.random)) {
        await sleep(PAUSE_MS.min + this.random() * PAUSE_MS.spread);
        if (this.stopped && this.kills.has(victim)) continue;
        await this.kill(victim);
      }
    }
  }

  stop(): void {
    this.stopped = true;
  }

  private async kill(victim: Victim): Promise<void> {
    const pid = (await this.stack.pids()).get(victim);
    if (pid === undefined) return;
    process.kill(pid, 'SIGKILL');
    this.kills.set(victim, (this.kills.get(victim) ?? 0) + 1);
    const started = performance.now();
    while (((await this.stack.pids()).get(victim) ?? pid) === pid) await sleep(100);
    this.print(`kill -9 ${victim} ${pid}: back after ${Math.round(performance.now() - started)} ms`);
  }
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
