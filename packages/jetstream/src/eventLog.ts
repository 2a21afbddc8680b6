import type {
  Backlog,
  DeadLetter,
  Delivery,
  DeliveryOptions,
  EventLog,
  LogMessage,
  Route,
  StoredDeadLetter,
} from 'mission-dossier-contracts/distributed';
import type { ByteGate } from './byteGate.js';
import type { Connection } from './connection.js';
import { DeadLetters } from './deadLetters.js';
import { deliveries } from './deliveries.js';
import { readAll } from './directRead.js';
import { checkRoute, CONSUMER, eventsStream, eventsSubject, MESSAGE_OVERHEAD } from './layout.js';
import type { Log } from './openLog.js';

const MESSAGE_ID = /^[\x21-\x7e]{1,128}$/;

/** The events: a subject for each mission, a stream for each partition, and a stream of dead letters. */
export class JetStreamEventLog implements EventLog {
  readonly partitions: number;
  readonly maxBytes: number;
  readonly #connection: Connection;
  readonly #log: Log;
  readonly #gate: ByteGate;
  readonly #dead: DeadLetters;

  constructor(connection: Connection, log: Log, gate: ByteGate) {
    this.partitions = log.partitions;
    this.maxBytes = connection.maxPayload - MESSAGE_OVERHEAD;
    this.#connection = connection;
    this.#log = log;
    this.#gate = gate;
    this.#dead = new DeadLetters(connection, log, gate);
  }

  async append({ route, id, bytes }: LogMessage): Promise<'stored' | 'duplicate'> {
    checkRoute(route, this.partitions);
    if (!MESSAGE_ID.test(id))
      throw new RangeError(`${JSON.stringify(id)} is not the id of a message`);
    if (bytes.length > this.maxBytes)
      throw new RangeError(
        `a message has ${bytes.length} bytes, at most ${this.maxBytes} are possible`,
      );
    const { jetStream } = this.#connection;
    return this.#gate.pass(bytes.length, () =>
      this.#connection.persist(async (attempt) => {
        const { duplicate } = await jetStream.publish(eventsSubject(route), bytes, { msgID: id });
        // The attempt before, whose answer was lost, may have stored it.
        return duplicate && attempt === 0 ? 'duplicate' : 'stored';
      }),
    );
  }

  deliver(options: DeliveryOptions): AsyncIterable<Delivery> {
    const partitions = options.partitions ?? [...Array(this.partitions).keys()];
    for (const partition of partitions) this.#checkPartition(partition);
    return deliveries(this.#connection, [...new Set(partitions)], options);
  }

  async *replay(route: Route): AsyncGenerator<Uint8Array> {
    checkRoute(route, this.partitions);
    const place = { stream: eventsStream(route.partition), replicas: this.#log.replicas };
    for await (const { bytes } of readAll(this.#connection, place, eventsSubject(route)))
      yield bytes;
  }

  async backlog(): Promise<Backlog> {
    const { manager } = this.#connection;
    const consumers = await Promise.all(
      Array.from({ length: this.partitions }, (_, partition) =>
        this.#connection.persist(() => manager.consumers.info(eventsStream(partition), CONSUMER)),
      ),
    );
    const sum = (figure: 'num_pending' | 'num_ack_pending') =>
      consumers.reduce((all, consumer) => all + consumer[figure], 0);
    return { waiting: sum('num_pending'), unsettled: sum('num_ack_pending') };
  }

  bury(letter: DeadLetter): Promise<void> {
    return this.#dead.bury(letter);
  }

  deadLetters(): AsyncIterable<StoredDeadLetter> {
    return this.#dead.list();
  }

  removeDeadLetter(id: string): Promise<void> {
    return this.#dead.remove(id);
  }

  #checkPartition(partition: number): void {
    if (!Number.isInteger(partition) || partition < 0 || partition >= this.partitions)
      throw new RangeError(
        `a partition is ${partition}, expected an integer from 0 to ${this.partitions - 1}`,
      );
  }
}
