import { Connection } from './connection.js';
import type { ConnectionOptions } from './connectionOptions.js';
import { CONSUMER, eventsStream } from './layout.js';
import { checkPartitions, findLog, findStream } from './openLog.js';
import { risksOfServer, risksOfStream } from './risks.js';
import { consumerOf, streamsOf } from './streams.js';
import type { LogSettings } from './streams.js';

/** Options of {@link setUp}. */
export interface SetUpOptions extends ConnectionOptions {
  /** How many partitions the log has: that number is fixed once it is made. Defaults to what there is, else to 1. */
  readonly partitions?: number | undefined;
  /** How many copies of each stream the cluster keeps: 1, 3 or 5. Defaults to what there is, else to 1. */
  readonly replicas?: number | undefined;
  /** For how long the servers know a message again, in milliseconds. Defaults to 2 minutes. */
  readonly duplicateWindowMs?: number | undefined;
  /** After how long a message of a projector that was lost is delivered to another. Defaults to 60,000. */
  readonly ackWaitMs?: number | undefined;
  /** The address of a server's monitoring, such as `http://localhost:8222`, which shows how it writes to its disk. */
  readonly monitoring?: string | undefined;
}

/** What {@link setUp} did. */
export interface SetUpResult {
  /** Streams, and consumers as `stream/consumer`. */
  readonly made: readonly string[];
  /** What was there before; its settings were not changed. */
  readonly kept: readonly string[];
  readonly partitions: number;
  readonly replicas: number;
  /** Settings with which acknowledged data can be lost, a sentence each. */
  readonly warnings: readonly string[];
}

const MOST_PARTITIONS = 1_024;

/**
 * Makes what is missing of a log: the streams of events, states and dead letters, and the consumers. It can be called
 * again, and changes nothing that is there.
 *
 * @throws JetStreamError if the log has another number of partitions, the user may not make streams, or the servers
 *   cannot keep as many copies
 * @throws RangeError for a number of partitions or replicas that no log can have
 */
export async function setUp(options: SetUpOptions): Promise<SetUpResult> {
  check('partitions', options.partitions, MOST_PARTITIONS);
  check('replicas', options.replicas, 5);
  const connection = await Connection.open(options);
  try {
    return await setUpLog(connection, options);
  } finally {
    await connection.close();
  }
}

async function setUpLog(connection: Connection, options: SetUpOptions): Promise<SetUpResult> {
  const log = await findLog(connection);
  if (log && options.partitions !== undefined) checkPartitions(log, options.partitions);
  const settings: LogSettings = {
    partitions: log?.partitions ?? options.partitions ?? 1,
    replicas: options.replicas ?? log?.replicas ?? 1,
    duplicateWindowMs: options.duplicateWindowMs ?? 120_000,
    ackWaitMs: options.ackWaitMs ?? 60_000,
  };
  const made: string[] = [];
  const kept: string[] = [];
  const warnings: string[] = [];
  for (const stream of streamsOf(connection.client, settings)) {
    const found = await findStream(connection, stream.name);
    (found ? kept : made).push(stream.name);
    if (!found) await connection.persist(() => connection.manager.streams.add(stream));
    warnings.push(...risksOfStream(found ?? stream, stream));
  }
  for (let partition = 0; partition < settings.partitions; partition += 1) {
    const stream = eventsStream(partition);
    const isMade = await addConsumer(connection, stream, settings);
    (isMade ? made : kept).push(`${stream}/${CONSUMER}`);
  }
  warnings.push(...(await risksOfServer(connection, settings.replicas, options.monitoring)));
  const { partitions, replicas } = settings;
  return { made, kept, partitions, replicas, warnings };
}

/** @returns false if it was there */
async function addConsumer(
  connection: Connection,
  stream: string,
  settings: LogSettings,
): Promise<boolean> {
  const { client, manager } = connection;
  return connection.persist(async () => {
    try {
      await manager.consumers.info(stream, CONSUMER);
      return false;
    } catch (error) {
      if (
        !(error instanceof client.JetStreamApiError) ||
        error.code !== client.JetStreamApiCodes.ConsumerNotFound
      )
        throw error;
    }
    await manager.consumers.add(stream, consumerOf(client, settings));
    return true;
  });
}

function check(name: string, value: number | undefined, most: number): void {
  if (value === undefined || (Number.isInteger(value) && value >= 1 && value <= most)) return;
  throw new RangeError(`${name} is ${value}, expected an integer from 1 to ${most}`);
}
