/**
 * Works on many items, a few at a time, and yields the results in the order of the items.
 */
export async function* mapInOrder<Item, Result>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for (const item of items) {
    const next = work(item);
    // It is awaited later; until then, a failure must not count as an unhandled rejection.
    next.catch(() => undefined);
    running.push(next);
    if (running.length >= atOnce) yield (await running.shift()) as Result;
  }
  for (const each of running) yield await each;
}
