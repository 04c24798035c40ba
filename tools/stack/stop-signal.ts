/** Waits for the signals that stop the stack. */

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** npm and the terminal both pass on one Ctrl-C, so signals within this time count as one. */
const SAME_PRESS_MS = 1_000;

/**
 * Resolves at the first stop signal. A later second one ends everything at once.
 *
 * @param killAll ends all children without waiting
 */
export function untilStopped(killAll: () => void): Promise<void> {
  // Children must not outlive this process, however it ends. After an orderly stop there are none.
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
