import { persist } from './backoff.js';
import type { PersistOptions } from './backoff.js';
import type { Context } from './context.js';
import type { DeadLetter } from './deadLetter.js';
import type { LogMessage } from './eventLog.js';
import type { FlushWindow } from './flushWindow.js';
import { forAll } from './inFlight.js';
import { NewOfMission } from './newOfMission.js';
import type { Route } from './route.js';
import { messagesOf } from './storedProjection.js';

/** How many requests to the engine may be under way. */
const MOST_REQUESTS = 64;

/** What was stored and settled. */
export interface Flushed {
  readonly window: FlushWindow;
  readonly letters: readonly DeadLetter[];
  readonly messages: readonly LogMessage[];
  readonly events: number;
  readonly ignored: number;
}

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
 * @throws what the engine throws after the signal
 */
export async function flush(
  context: Context,
  window: FlushWindow,
  options: PersistOptions,
  onDelta: (delta: StoredDelta) => void,
): Promise<Flushed> {
  const { log, states } = context;
  const letters: DeadLetter[] = [];
  const messages: LogMessage[] = [];
  let events = 0;
  let ignored = 0;
  await forAll(window.missions, MOST_REQUESTS, async (mission) => {
    const found = new NewOfMission(context, mission);
    for (const letter of found.letters) letters.push(letter);
    for (const message of found.messages) messages.push(message);
    events += found.events;
    ignored += found.ignored;
    const { route } = mission;
    if (!route || found.events === 0) return;
    const { isSettled } = found.projection;
    for (const delta of messagesOf(found.projection, states.maxBytes)) {
      await persist(() => states.append(route, delta), options);
      onDelta({ route, bytes: delta.length, isSettled });
    }
  });
  const doAll = <T>(items: Iterable<T>, step: (item: T) => Promise<unknown>) =>
    forAll(items, MOST_REQUESTS, async (item) => {
      await persist(() => step(item), options);
    });
  await doAll(letters, (letter) => log.bury(letter));
  await doAll(messages, (message) => log.append(message));
  await doAll(window.deliveries, (delivery) => delivery.settle());
  return { window, letters, messages, events, ignored };
}
