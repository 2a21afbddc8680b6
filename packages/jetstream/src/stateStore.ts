import type { PurgeOpts } from '@nats-io/jetstream';
import { setTimeout as delay } from 'node:timers/promises';
import type {
  Compaction,
  Route,
  StateStore,
  StoredState,
} from 'mission-dossier-contracts/distributed';
import { LONGEST_BATCH, storeTogether } from './atomicBatch.js';
import type { NewMessage } from './atomicBatch.js';
import type { ByteGate } from './byteGate.js';
import type { Connection } from './connection.js';
import { readNewest } from './directRead.js';
import {
  baseSubject,
  checkRoute,
  COMPACTION_HEADER,
  deltaSubject,
  MESSAGE_OVERHEAD,
  missionSubjects,
  PARTS_HEADER,
  stateStream,
} from './layout.js';
import type { Log } from './openLog.js';
import { parseDeltaId, parseRevision, storedState } from './storedState.js';
import type { DeltaId, Revision } from './storedState.js';
import { listRoutes, watchMission } from './stateStreams.js';

/** "Wrong last sequence", and the same where the server does not know which it is. */
const OTHER_SEQUENCE = new Set([10071, 10164]);

/** How often a base is read that is being replaced. */
const MOST_READS = 10;
const READ_PAUSE_MS = 25;

/**
 * The states: for each mission a subject for each delta, and for each part of the base. A base is replaced by an
 * atomic batch that expects the sequence number of the base's first part.
 */
export class JetStreamStateStore implements StateStore {
  readonly maxBytes: number;
  readonly #connection: Connection;
  readonly #log: Log;
  readonly #gate: ByteGate;
  readonly #writer: string;
  #appended = 0;

  constructor(connection: Connection, log: Log, gate: ByteGate) {
    this.#connection = connection;
    this.#log = log;
    this.#gate = gate;
    this.#writer = connection.client.nuid.next();
    this.maxBytes = connection.maxPayload - MESSAGE_OVERHEAD;
  }

  async append(route: Route, delta: Uint8Array): Promise<void> {
    this.#check(route, delta);
    const subject = deltaSubject(route, `${this.#writer}-${this.#appended++}`);
    await this.#gate.pass(delta.length, () =>
      this.#connection.persist(() => this.#connection.jetStream.publish(subject, delta)),
    );
  }

  async read(route: Route): Promise<StoredState> {
    checkRoute(route, this.#log.partitions);
    const place = { stream: stateStream(route.partition), replicas: this.#log.replicas };
    for (let attempt = 1; ; attempt += 1) {
      const { epoch } = this.#connection;
      const messages = await readNewest(this.#connection, place, missionSubjects(route));
      const { isWhole, ...state } = storedState(messages, epoch);
      if (isWhole || attempt === MOST_READS) return state;
      await delay(READ_PAUSE_MS);
    }
  }

  async compact(route: Route, { revision, base, folded }: Compaction): Promise<boolean> {
    if (base.length === 0 || base.length > LONGEST_BATCH)
      throw new RangeError(`a base has 1 to ${LONGEST_BATCH} messages, not ${base.length}`);
    for (const bytes of base) this.#check(route, bytes);
    const read = parseRevision(revision);
    const deltas = folded.map(parseDeltaId);
    // A server that was lost may have lost its end: a sequence number may be another message's now.
    if (read.epoch !== this.#connection.epoch) return false;
    if (!(await this.#replaceBase(route, read.base, base))) return false;
    await this.#removeFolded(route, read, deltas);
    return true;
  }

  async watch(route: Route, signal: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
    checkRoute(route, this.#log.partitions);
    const stream = stateStream(route.partition);
    return watchMission(this.#connection, stream, missionSubjects(route), signal);
  }

  async *routes(): AsyncGenerator<Route> {
    for (let partition = 0; partition < this.#log.partitions; partition += 1)
      yield* listRoutes(this.#connection, partition);
  }

  async #replaceBase(
    route: Route,
    expected: number,
    base: readonly Uint8Array[],
  ): Promise<boolean> {
    const compaction = this.#connection.client.nuid.next();
    const messages = base.map((bytes, part): NewMessage => ({
      subject: baseSubject(route, part),
      bytes,
      headers: {
        [COMPACTION_HEADER]: compaction,
        [PARTS_HEADER]: String(base.length),
        ...(part === 0 ? { 'Nats-Expected-Last-Subject-Sequence': String(expected) } : {}),
      },
    }));
    const bytes = base.reduce((sum, part) => sum + part.length, 0);
    return this.#gate.pass(bytes, () =>
      this.#connection.persist(async (attempt) => {
        // The attempt before may have been stored, although its answer was lost.
        if (attempt > 0 && (await this.#compactionOf(route)) === compaction) return true;
        try {
          await storeTogether(this.#connection, messages);
          return true;
        } catch (error) {
          if (this.#isOtherSequence(error)) return false;
          throw error;
        }
      }),
    );
  }

  async #compactionOf(route: Route): Promise<string | undefined> {
    const message = await this.#connection.manager.streams.getMessage(
      stateStream(route.partition),
      { last_by_subj: baseSubject(route, 0) },
    );
    return message?.header.get(COMPACTION_HEADER);
  }

  #isOtherSequence(error: unknown): boolean {
    return (
      error instanceof this.#connection.client.JetStreamApiError && OTHER_SEQUENCE.has(error.code)
    );
  }

  async #removeFolded(route: Route, read: Revision, deltas: readonly DeltaId[]): Promise<void> {
    const { manager, epoch } = this.#connection;
    if (read.epoch !== epoch) return;
    const purge = (what: PurgeOpts) =>
      this.#connection.persist(() => manager.streams.purge(stream, what));
    const stream = stateStream(route.partition);
    // Everything that was read is in the new base: one request removes it.
    if (deltas.length === read.deltas && deltas.every(({ sequence }) => sequence <= read.last)) {
      await purge({ filter: missionSubjects(route), seq: read.last + 1 });
      return;
    }
    for (const { name } of deltas) await purge({ filter: deltaSubject(route, name) });
  }

  #check(route: Route, { length }: Uint8Array): void {
    checkRoute(route, this.#log.partitions);
    if (length > this.maxBytes)
      throw new RangeError(`a message has ${length} bytes, at most ${this.maxBytes} are possible`);
  }
}
