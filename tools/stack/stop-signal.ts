/** Ctrl-C and its relatives. */

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** npm and the terminal both pass on one Ctrl-C: what follows this soon is still the first. */
const SAME_PRESS_MS = 1_000;

/**
 * Resolves at the first signal to stop. A second one, later, ends everything at once.
 *
 * @param killAll ends all children without waiting
 */
export function untilStopped(killAll: () => void): Promise<void> {
  // Whatever ends this process must not leave children behind; after an orderly stop there are none.
  process.once('exit', killAll);
  return new Promise((resolve) => {
    let askedAt: number | undefined;
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        askedAt ??= Date.now();
        if (Date.now() - askedAt > SAME_PRESS_MS) process.exit(130);
        resolve();
      });
    }
  });
}
