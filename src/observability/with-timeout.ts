/** Waits for a promise for a limited time. */

/**
 * The result of `work`, or undefined when it takes longer. The work itself continues.
 *
 * @throws what `work` throws in time
 */
export async function withTimeout<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  let deadline: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => (deadline = setTimeout(() => resolve(undefined), milliseconds)));
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(deadline);
  }
}
