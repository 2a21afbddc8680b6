import { setImmediate } from 'node:timers/promises';

/**
 * Yields each item in a turn of its own. Until a turn ends, what a weak reference was made to stays in memory: the
 * last state of a projection. The states of all projections may not fit in memory at once.
 */
export async function* inTurns<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) {
    yield item;
    await setImmediate();
  }
}
