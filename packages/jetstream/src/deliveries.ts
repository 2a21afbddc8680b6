import type { ConsumerMessages, JsMsg } from '@nats-io/jetstream';
import type { Delivery, DeliveryOptions } from 'mission-dossier-contracts/distributed';
import type { Connection } from './connection.js';
import { CONSUMER, eventsStream, MESSAGE_OVERHEAD, routeOfEvents } from './layout.js';
import { Unsettled } from './unsettled.js';

/** How long a message that is released waits before it is delivered again. */
const RELEASE_MS = 100;

/** How soon a lost pull is noticed, after a leader was lost for example. */
const HEARTBEAT_MS = 1_000;
const PULL_MS = 10_000;

const NANOSECONDS = 1_000_000;

/**
 * The messages of partitions, from the durable consumers that all projectors share, as long as those that are not
 * settled have few enough bytes.
 */
export async function* deliveries(
  connection: Connection,
  partitions: readonly number[],
  { maxBytes, signal }: Pick<DeliveryOptions, 'maxBytes' | 'signal'>,
): AsyncGenerator<Delivery> {
  // The largest message must fit, or it would never be delivered.
  const pullBytes = Math.max(
    connection.maxPayload + MESSAGE_OVERHEAD,
    Math.floor(maxBytes / 2 / partitions.length),
  );
  const arrivals = new Arrivals();
  const end = () => {
    arrivals.end();
  };
  signal.addEventListener('abort', end, { once: true });
  try {
    for (const partition of partitions) {
      const { messages, ackWaitMs } = await pull(connection, partition, pullBytes);
      arrivals.collect(messages, new Unsettled(maxBytes / partitions.length, ackWaitMs));
      if (signal.aborted) return;
    }
    yield* arrivals.handOut();
  } finally {
    signal.removeEventListener('abort', end);
    arrivals.end();
  }
}

async function pull(connection: Connection, partition: number, maxBytes: number) {
  const consumer = await connection.persist(() =>
    connection.jetStream.consumers.get(eventsStream(partition), CONSUMER),
  );
  const { config } = await consumer.info(true);
  const messages = await consumer.consume({
    max_bytes: maxBytes,
    expires: PULL_MS,
    idle_heartbeat: HEARTBEAT_MS,
  });
  return { messages, ackWaitMs: (config.ack_wait ?? 0) / NANOSECONDS };
}

/** What several pulls bring, in one line. */
class Arrivals {
  readonly #pulls: { readonly messages: ConsumerMessages; readonly unsettled: Unsettled }[] = [];
  #arrived: { readonly message: JsMsg; readonly unsettled: Unsettled }[] = [];
  #isEnded = false;
  #failure: Error | null = null;
  #wake: () => void = () => undefined;

  collect(messages: ConsumerMessages, unsettled: Unsettled): void {
    this.#pulls.push({ messages, unsettled });
    this.#receive(messages, unsettled).catch((error: unknown) => {
      this.#failure = error as Error;
      this.end();
    });
  }

  async *handOut(): AsyncGenerator<Delivery> {
    while (!this.#isEnded) {
      const next = this.#arrived.shift();
      if (next) yield delivery(next.message, next.unsettled);
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    if (this.#failure) throw this.#failure;
  }

  /** Returns what was not handed out, for others. */
  end(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    for (const { messages, unsettled } of this.#pulls) {
      void messages.close();
      unsettled.end();
    }
    for (const { message, unsettled } of this.#arrived) release(message, unsettled);
    this.#arrived = [];
    this.#wake();
  }

  async #receive(messages: ConsumerMessages, unsettled: Unsettled): Promise<void> {
    for await (const message of messages) {
      await unsettled.room();
      unsettled.add(message);
      if (this.#isEnded) {
        release(message, unsettled);
      } else {
        this.#arrived.push({ message, unsettled });
        this.#wake();
      }
    }
  }
}

function delivery(message: JsMsg, unsettled: Unsettled): Delivery {
  return {
    route: routeOfEvents(message.subject),
    bytes: message.data,
    isRedelivered: message.redelivered,
    storedAt: Math.floor(message.info.timestampNanos / NANOSECONDS),
    // An acknowledgement that is lost brings the message again, which is harmless.
    settle() {
      if (unsettled.remove(message)) message.ack();
      return Promise.resolve();
    },
    release() {
      release(message, unsettled);
      return Promise.resolve();
    },
  };
}

function release(message: JsMsg, unsettled: Unsettled): void {
  if (unsettled.remove(message)) message.nak(RELEASE_MS);
}
