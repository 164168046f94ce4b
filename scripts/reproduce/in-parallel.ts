import { availableParallelism } from 'node:os';

/** Works through a list, a few at a time. */
export async function inParallel<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>, lanes = availableParallelism()): Promise<void> {
  const queue = [...items].values();
  const lane = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
