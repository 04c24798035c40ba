/** Waiting, but not for long. */

/**
 * What `work` answers, or nothing when that takes longer. The work itself goes on.
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
