/**
 * Does something to many items, a few at a time.
 *
 * @returns the results, in the order of the items
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for (const item of items) {
    const next = work(item);
    // It is awaited in its turn; until then a failure must not count as one that nobody looks at.
    next.catch(() => undefined);
    running.push(next);
    if (running.length >= atOnce) yield (await running.shift()) as Result;
  }
  for (const each of running) yield await each;
}
