import { createHash } from 'node:crypto';
import type { DeadLetter, StoredDeadLetter } from 'mission-dossier-contracts/distributed';
import { storeTogether } from './atomicBatch.js';
import type { ByteGate } from './byteGate.js';
import type { Connection } from './connection.js';
import { readAll } from './directRead.js';
import type { StoredMessage } from './directRead.js';
import { ISSUE_BYTES, issuesHeader } from './issuesHeader.js';
import {
  checkRoute,
  DEAD_PREFIX,
  DEAD_STREAM,
  DEAD_SUBJECTS,
  deadSubject,
  ISSUES_HEADER,
  MESSAGE_OVERHEAD,
  PARTS_HEADER,
} from './layout.js';
import type { Log } from './openLog.js';
import { letterIdOf, storedLetter } from './storedLetter.js';

const LETTER_ID = /^[\w-]+(\.[\w-]+)*$/;

/** The dead letters: their bytes as they came, in parts if a message cannot have them; the issues in a header. */
export class DeadLetters {
  readonly #connection: Connection;
  readonly #log: Log;
  readonly #gate: ByteGate;

  constructor(connection: Connection, log: Log, gate: ByteGate) {
    this.#connection = connection;
    this.#log = log;
    this.#gate = gate;
  }

  async bury(letter: DeadLetter): Promise<void> {
    if (letter.route) checkRoute(letter.route, this.#log.partitions);
    const digest = createHash('sha256').update(letter.bytes).digest('hex').slice(0, 32);
    const longest = this.#connection.maxPayload - MESSAGE_OVERHEAD - ISSUE_BYTES;
    const parts = partsOf(letter.bytes, longest);
    const messages = parts.map((bytes, part) => ({
      subject: deadSubject(letter, digest, part),
      bytes,
      headers: {
        [PARTS_HEADER]: String(parts.length),
        ...(part === 0 ? { [ISSUES_HEADER]: issuesHeader(letter.issues) } : {}),
      },
    }));
    await this.#gate.pass(letter.bytes.length, () =>
      this.#connection.persist(() => storeTogether(this.#connection, messages)),
    );
  }

  async *list(): AsyncGenerator<StoredDeadLetter> {
    let parts: StoredMessage[] = [];
    const place = { stream: DEAD_STREAM, replicas: this.#log.replicas };
    for await (const message of readAll(this.#connection, place, DEAD_SUBJECTS)) {
      // The parts of a letter were stored together, so they stand together.
      const [first = message] = parts;
      if (letterIdOf(first.subject) !== letterIdOf(message.subject)) parts = [];
      parts.push(message);
      if (parts.length < Number((parts[0] ?? message).header(PARTS_HEADER))) continue;
      yield storedLetter(parts);
      parts = [];
    }
  }

  async remove(id: string): Promise<void> {
    if (!LETTER_ID.test(id))
      throw new RangeError(`${JSON.stringify(id)} is not the id of a letter`);
    const { manager } = this.#connection;
    await this.#connection.persist(() =>
      manager.streams.purge(DEAD_STREAM, { filter: `${DEAD_PREFIX}${id}.*` }),
    );
  }
}

/** At least one part, each of them as long as possible. */
function partsOf(bytes: Uint8Array, longest: number): Uint8Array[] {
  const parts = [bytes.subarray(0, longest)];
  for (let start = longest; start < bytes.length; start += longest)
    parts.push(bytes.subarray(start, start + longest));
  return parts;
}
