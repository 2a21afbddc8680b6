import type { StreamConfig } from '@nats-io/jetstream';
import type { Connection } from './connection.js';
import { JetStreamError } from './jetStreamError.js';
import { eventsStream, PARTITIONS_KEY } from './layout.js';

/** What was decided when the streams were made. */
export interface Log {
  readonly partitions: number;
  readonly replicas: number;
}

/** What the streams on the servers are; null if there are none. */
export async function findLog(connection: Connection): Promise<Log | null> {
  const config = await findStream(connection, eventsStream(0));
  if (!config) return null;
  const partitions = Number(config.metadata?.[PARTITIONS_KEY]);
  if (!Number.isSafeInteger(partitions) || partitions < 1)
    throw new JetStreamError(
      `The stream ${config.name} is not of this program: its metadata has no ${PARTITIONS_KEY}.`,
    );
  return { partitions, replicas: config.num_replicas };
}

/** @throws JetStreamError if there are no streams, or if they have another number of partitions */
export async function openLog(
  connection: Connection,
  partitions: number | undefined,
): Promise<Log> {
  const log = await findLog(connection);
  if (!log)
    throw new JetStreamError(
      `There is no log at ${connection.nats.getServer()}: make it once, with \`setUp\` or \`dossier setup\`.`,
    );
  if (partitions !== undefined) checkPartitions(log, partitions);
  return log;
}

/** The partition of a mission follows from their number, so a log keeps it. */
export function checkPartitions(log: Log, partitions: number): void {
  if (log.partitions === partitions) return;
  throw new JetStreamError(
    `The log has ${log.partitions} partitions, not ${partitions}; the number of a log never changes.`,
  );
}

/** The settings of a stream; null if there is none. */
export async function findStream(
  connection: Connection,
  name: string,
): Promise<StreamConfig | null> {
  const { client, manager } = connection;
  return connection.persist(async () => {
    try {
      return (await manager.streams.info(name)).config;
    } catch (error) {
      if (
        error instanceof client.JetStreamApiError &&
        error.code === client.JetStreamApiCodes.StreamNotFound
      )
        return null;
      throw error;
    }
  });
}
