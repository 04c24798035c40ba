/** Bounds work that strangers can ask for: a result is shared by every caller of the same second. */

const SHARED_MS = 1_000;

/** Runs `work` at most once a second. Callers in between get the same result, also while it is being computed. */
export function atMostOncePerSecond<T>(
  work: () => Promise<T>,
  now: () => number = () => performance.now(),
): () => Promise<T> {
  let last: { readonly at: number; readonly result: Promise<T> } | undefined;
  return () => {
    if (last === undefined || now() - last.at >= SHARED_MS) last = { at: now(), result: work() };
    return last.result;
  };
}
