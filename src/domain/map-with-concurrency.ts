/**
 * Works on all items, a limited number of them at once.
 *
 * @param width how many at once
 * @throws what `work` throws first
 */
export async function mapWithConcurrency<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
    }),
  );
}
