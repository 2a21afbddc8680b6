import type { Connection } from './connection.js';

/** Servers take no more messages at once. */
export const LONGEST_BATCH = 1_000;

/** A message to store. */
export interface NewMessage {
  readonly subject: string;
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Stores messages of one stream, all or none. They are sent without waiting for each other: the server commits with
 * the last one, if it has them all.
 *
 * @throws JetStreamApiError if an expectation of a header does not hold, or a message did not arrive
 */
export async function storeTogether(
  { client, nats, jetStream }: Connection,
  messages: readonly NewMessage[],
): Promise<void> {
  const id = client.nuid.next();
  for (const [index, { subject, bytes, headers }] of messages.entries()) {
    const isLast = index === messages.length - 1;
    const all = client.headers();
    for (const [name, value] of Object.entries(headers)) all.set(name, value);
    if (messages.length > 1) {
      all.set('Nats-Batch-Id', id);
      all.set('Nats-Batch-Sequence', String(index + 1));
      if (isLast) all.set('Nats-Batch-Commit', '1');
    }
    if (isLast) await jetStream.publish(subject, bytes, { headers: all });
    else nats.publish(subject, bytes, { headers: all });
  }
}
