import { setTimeout as delay } from 'node:timers/promises';
import type { Delivery } from 'mission-dossier-contracts/distributed';
import { eventsOf } from '../test/support/missions.js';
import { withServer } from './withServer.js';

const FLUSH_MS = 50;
const EVENTS_A_MISSION = 10;

/**
 * Publishes events one by one, a thousand a second, to a projector that flushes every 50 ms.
 * @returns the times from the call of `publish` until the state that has the event is stored, in milliseconds, sorted
 */
export async function latencies(count: number): Promise<readonly number[]> {
  return withServer(async ({ engine, dossiers }) => {
    const starts = new Map<string, number>();
    const times: number[] = [];
    const deliver = engine.log.deliver.bind(engine.log);
    engine.log.deliver = (options) =>
      settling(deliver(options), (id) => times.push(performance.now() - (starts.get(id) ?? 0)));
    const ending = new AbortController();
    const projecting = dossiers.project({ signal: ending.signal, flushMs: FLUSH_MS });
    const publishing: Promise<unknown>[] = [];
    const events = eventsOf(Math.ceil(count / EVENTS_A_MISSION), EVENTS_A_MISSION);
    for (const [index, event] of events.entries()) {
      if (index % 10 === 0) await delay(10);
      starts.set(event.event_id, performance.now());
      publishing.push(dossiers.publish([event]));
    }
    await Promise.all(publishing);
    while (times.length < starts.size) await delay(20);
    ending.abort();
    await projecting;
    return times.sort((a, b) => a - b);
  });
}

/** Calls back with the id of each event when what follows from it is stored. */
async function* settling(
  deliveries: AsyncIterable<Delivery>,
  onSettled: (id: string) => void,
): AsyncGenerator<Delivery> {
  for await (const delivery of deliveries) {
    const { event_id } = JSON.parse(Buffer.from(delivery.bytes).toString()) as { event_id: string };
    yield {
      ...delivery,
      async settle() {
        await delivery.settle();
        onSettled(event_id);
      },
    };
  }
}
