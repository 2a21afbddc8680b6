import type { Consumer, OrderedConsumerOptions } from '@nats-io/jetstream';
import type { Route } from 'mission-dossier-contracts/distributed';
import type { Connection } from './connection.js';
import { routeOfState, stateStream, stateSubjects } from './layout.js';

/** How soon a lost consumer is noticed. */
const HEARTBEAT_MS = 1_000;

/**
 * The payloads that are stored of a mission's state from now on. Ends with the signal. If the server loses the
 * consumer, the client makes another, which goes on where that ended.
 */
export async function watchMission(
  connection: Connection,
  stream: string,
  filter: string,
  signal: AbortSignal,
): Promise<AsyncIterable<Uint8Array>> {
  const { state } = await connection.persist(() => connection.manager.streams.info(stream));
  const consumer = await orderedConsumer(connection, stream, {
    filter_subjects: filter,
    opt_start_seq: state.last_seq + 1,
  });
  return payloads(consumer, signal);
}

async function* payloads(consumer: Consumer, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  if (signal.aborted) return;
  const messages = await consumer.consume({ idle_heartbeat: HEARTBEAT_MS });
  const end = () => void messages.close();
  signal.addEventListener('abort', end, { once: true });
  try {
    for await (const { data } of messages) yield data;
  } finally {
    signal.removeEventListener('abort', end);
    await messages.close();
    await consumer.delete().catch(() => false);
  }
}

/**
 * The missions of a partition that have a state: the subjects of the stream, without the payloads. Each once, so it
 * keeps 16 bytes a mission.
 */
export async function* listRoutes(
  connection: Connection,
  partition: number,
): AsyncGenerator<Route> {
  const consumer = await orderedConsumer(connection, stateStream(partition), {
    filter_subjects: stateSubjects(partition),
    headers_only: true,
  });
  try {
    if ((await connection.persist(() => consumer.info())).num_pending === 0) return;
    const listed = new Set<string>();
    for await (const { subject, info } of await consumer.consume({ max_messages: 1_000 })) {
      const route = routeOfState(subject);
      const key = Buffer.from(route?.mission ?? '', 'hex').toString('latin1');
      if (route && !listed.has(key)) {
        listed.add(key);
        yield route;
      }
      if (info.pending === 0) return;
    }
  } finally {
    await consumer.delete().catch(() => false);
  }
}

const orderedConsumer = (
  connection: Connection,
  stream: string,
  options: Partial<OrderedConsumerOptions>,
) => connection.persist(() => connection.jetStream.consumers.get(stream, options));
