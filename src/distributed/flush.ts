import { eventCountOf } from '../projection/eventCount.js';
import { persist } from './backoff.js';
import type { PersistOptions } from './backoff.js';
import type { Context } from './context.js';
import type { FlushWindow } from './flushWindow.js';
import { forAll } from './inFlight.js';
import { newOfMission } from './newOfMission.js';
import type { OtherFindings } from './newOfMission.js';
import type { Route } from './route.js';
import { messagesOf } from './storedProjection.js';

/** How many requests to the engine may be under way. */
const MOST_REQUESTS = 64;

/** A delta that was stored. */
export interface StoredDelta {
  readonly route: Route;
  readonly bytes: number;
  readonly isSettled: boolean;
}

/**
 * Stores everything that follows from a window, and then settles what it was made of. Killed before it ends, all is
 * delivered again, and storing it again changes nothing. As many missions are in memory as requests are under way.
 *
 * @param onDelta - called for each delta that is stored
 * @returns what was stored and settled beside the deltas
 * @throws what the engine throws after the signal
 */
export async function flush(
  context: Context,
  window: FlushWindow,
  options: PersistOptions,
  onDelta: (delta: StoredDelta) => void,
): Promise<OtherFindings> {
  const { log, states } = context;
  const found: OtherFindings = { letters: [], messages: [], events: 0, ignored: 0 };
  await forAll(window.missions, MOST_REQUESTS, async (mission) => {
    const projection = newOfMission(context, mission, found);
    const { route } = mission;
    if (!route || eventCountOf(projection) === 0) return;
    const { isSettled } = projection;
    for (const delta of messagesOf(projection, states.maxBytes)) {
      await persist(() => states.append(route, delta), options);
      onDelta({ route, bytes: delta.length, isSettled });
    }
  });
  const doAll = <T>(items: Iterable<T>, step: (item: T) => Promise<unknown>) =>
    forAll(items, MOST_REQUESTS, async (item) => {
      await persist(() => step(item), options);
    });
  await doAll(found.letters, (letter) => log.bury(letter));
  await doAll(found.messages, (message) => log.append(message));
  await doAll(window.deliveries, (delivery) => delivery.settle());
  return found;
}
