import { persist } from './backoff.js';
import type { PersistOptions } from './backoff.js';
import type { Context } from './context.js';
import type { FlushWindow, MissionDelta } from './flushWindow.js';
import { forAll } from './inFlight.js';
import { messagesOf } from './storedProjection.js';

/** How many requests to the engine may be under way. */
const MOST_REQUESTS = 64;

/**
 * Stores everything that follows from a window, and then settles what it was made of. Killed before it ends, all is
 * delivered again, and storing it again changes nothing.
 *
 * @param onDelta - called for each mission when its delta is stored, with the bytes of the delta
 * @throws what the engine throws after the signal
 */
export async function flush(
  { log, states }: Context,
  window: FlushWindow,
  options: PersistOptions,
  onDelta: (delta: MissionDelta, bytes: number) => void,
): Promise<void> {
  const doAll = <T>(items: Iterable<T>, step: (item: T) => Promise<unknown>) =>
    forAll(items, MOST_REQUESTS, async (item) => {
      await persist(() => step(item), options);
    });
  await forAll(window.missions, MOST_REQUESTS, async (delta) => {
    for (const message of messagesOf(delta.projection, states.maxBytes)) {
      await persist(() => states.append(delta.route, message), options);
      onDelta(delta, message.length);
    }
  });
  await doAll(window.letters, (letter) => log.bury(letter));
  await doAll(window.messages, (message) => log.append(message));
  await doAll(window.deliveries, (delivery) => delivery.settle());
}
