/**
 * Works on many items, `width` of them at once.
 *
 * @throws the first error of `work`; items that run already go on
 */
export async function mapWithConcurrency<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
    }),
  );
}
