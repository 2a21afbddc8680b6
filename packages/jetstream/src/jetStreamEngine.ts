import type { Engine } from 'mission-dossier-contracts/distributed';
import { ByteGate } from './byteGate.js';
import { Connection } from './connection.js';
import type { ConnectionOptions } from './connectionOptions.js';
import { JetStreamEventLog } from './eventLog.js';
import { openLog } from './openLog.js';
import { JetStreamStateStore } from './stateStore.js';

/** How much may be on its way to the servers at once; more waits. */
const IN_FLIGHT_BYTES = 32 * 1024 * 1024;

/** Options of {@link jetStreamEngine}. */
export interface JetStreamEngineOptions extends ConnectionOptions {
  /** How many partitions the log has; by default, what {@link setUp} made. */
  readonly partitions?: number | undefined;
}

/**
 * Connects to servers of NATS JetStream that keep the events and states of many missions. If the connection is lost,
 * it comes back by itself, and what is under way waits for it. Make the streams once, with {@link setUp}.
 *
 * @throws JetStreamError if no server can be reached, the credentials are refused, there are no streams, or they
 *   have another number of partitions
 */
export async function jetStreamEngine(options: JetStreamEngineOptions): Promise<Engine> {
  const connection = await Connection.open(options);
  try {
    const log = await openLog(connection, options.partitions);
    const gate = new ByteGate(IN_FLIGHT_BYTES);
    return {
      log: new JetStreamEventLog(connection, log, gate),
      states: new JetStreamStateStore(connection, log, gate),
      isReady: () => connection.isReady,
      close: () => connection.close(),
    };
  } catch (error) {
    await connection.close();
    throw error;
  }
}
