import type { DeadLetter, StoredDeadLetter } from './deadLetter.js';
import type { Backlog, Delivery, DeliveryOptions, EventLog, LogMessage } from './eventLog.js';
import { Notifier } from './notifier.js';
import { Queue } from './queue.js';
import { digest128 } from './route.js';
import type { Route } from './route.js';

/** Options of a log in memory. */
export interface MemoryLogOptions {
  readonly partitions: number;
  readonly maxBytes: number;
  /** After how many milliseconds a message that is not settled is delivered again. */
  readonly redeliverMs: number;
  /** For how many milliseconds a message with the id of an earlier one is a duplicate. */
  readonly duplicateWindowMs: number;
}

interface StoredMessage extends LogMessage {
  readonly storedAt: number;
  deliveries: number;
  place: 'waiting' | 'handed' | 'settled';
}

/** A message that was handed out and is not settled. */
interface Handed {
  readonly message: StoredMessage;
  readonly reader: Reader;
  readonly redeliverAt: number;
}

/** How many bytes that are not settled a reader has. */
interface Reader {
  bytes: number;
}

/** Keeps events in the memory of this process. */
export class MemoryLog implements EventLog {
  readonly partitions: number;
  readonly maxBytes: number;
  readonly #options: MemoryLogOptions;
  readonly #missions = new Map<string, StoredMessage[]>();
  /** What waits for delivery, for each partition. */
  readonly #waiting: readonly Queue<StoredMessage>[];
  #waitingCount = 0;
  /** In the order of the times of redelivery. */
  readonly #handed = new Map<StoredMessage, Handed>();
  /** The times at which ids were seen, earliest first. */
  readonly #seen = new Map<string, number>();
  readonly #letters = new Map<string, StoredDeadLetter>();
  readonly #changes = new Notifier();

  constructor(options: MemoryLogOptions) {
    this.#options = options;
    this.partitions = options.partitions;
    this.maxBytes = options.maxBytes;
    this.#waiting = Array.from({ length: options.partitions }, () => new Queue());
  }

  async append({ route, id, bytes }: LogMessage): Promise<'stored' | 'duplicate'> {
    await Promise.resolve();
    assertLength(bytes, this.maxBytes);
    if (this.#isSeen(id)) return 'duplicate';
    const storedAt = Date.now();
    const message: StoredMessage = { route, id, bytes, storedAt, deliveries: 0, place: 'waiting' };
    const messages = this.#missions.get(route.mission) ?? [];
    this.#missions.set(route.mission, messages);
    messages.push(message);
    this.#seen.set(id, storedAt);
    this.#wait(message);
    return 'stored';
  }

  async *deliver({ partitions, maxBytes, signal }: DeliveryOptions): AsyncGenerator<Delivery> {
    const queues = partitions?.map((partition) => this.#waiting[partition]) ?? this.#waiting;
    const reader: Reader = { bytes: 0 };
    while (!signal.aborted) {
      this.#takeBackOverdue();
      const message = this.#next(queues);
      if (message && (reader.bytes === 0 || reader.bytes + message.bytes.length <= maxBytes))
        yield this.#handOut(message, reader);
      else await this.#changes.next(signal, this.#msToRedelivery);
    }
  }

  async *replay({ mission }: Route): AsyncGenerator<Uint8Array> {
    for (const { bytes } of [...(this.#missions.get(mission) ?? [])])
      yield await Promise.resolve(bytes);
  }

  async backlog(): Promise<Backlog> {
    return Promise.resolve({ waiting: this.#waitingCount, unsettled: this.#handed.size });
  }

  async bury(letter: DeadLetter): Promise<void> {
    await Promise.resolve();
    const id = `${letter.reason}:${digest128(letter.bytes)}`;
    if (!this.#letters.has(id)) this.#letters.set(id, { ...letter, id, storedAt: Date.now() });
  }

  async *deadLetters(): AsyncGenerator<StoredDeadLetter> {
    for (const letter of [...this.#letters.values()]) yield await Promise.resolve(letter);
  }

  async removeDeadLetter(id: string): Promise<void> {
    await Promise.resolve();
    this.#letters.delete(id);
  }

  #isSeen(id: string): boolean {
    const since = Date.now() - this.#options.duplicateWindowMs;
    for (const [oldest, seenAt] of this.#seen) {
      if (seenAt > since) break;
      this.#seen.delete(oldest);
    }
    return this.#seen.has(id);
  }

  #wait(message: StoredMessage): void {
    message.place = 'waiting';
    this.#waitingCount += 1;
    this.#waiting[message.route.partition]?.push(message);
    this.#changes.notify();
  }

  /** The first message that waits in one of the queues; it stays there. */
  #next(queues: readonly (Queue<StoredMessage> | undefined)[]): StoredMessage | undefined {
    for (const queue of queues) {
      // Settled by a reader that had it before.
      while (queue?.peek()?.place === 'settled') queue.shift();
      const message = queue?.peek();
      if (message) return message;
    }
    return undefined;
  }

  #handOut(message: StoredMessage, reader: Reader): Delivery {
    const { redeliverMs } = this.#options;
    this.#waiting[message.route.partition]?.shift();
    this.#waitingCount -= 1;
    message.place = 'handed';
    const handed = { message, reader, redeliverAt: Date.now() + redeliverMs };
    this.#handed.set(message, handed);
    reader.bytes += message.bytes.length;
    message.deliveries += 1;
    const { route, bytes, storedAt } = message;
    return {
      route,
      bytes,
      storedAt,
      isRedelivered: message.deliveries > 1,
      settle: async () => {
        await Promise.resolve();
        if (message.place === 'waiting') this.#waitingCount -= 1;
        message.place = 'settled';
        this.#takeBack(message);
      },
      release: async () => {
        await Promise.resolve();
        if (this.#handed.get(message) === handed) this.#deliverAgain(message);
      },
    };
  }

  #takeBack(message: StoredMessage): void {
    const handed = this.#handed.get(message);
    if (!handed) return;
    handed.reader.bytes -= message.bytes.length;
    this.#handed.delete(message);
    this.#changes.notify();
  }

  #deliverAgain(message: StoredMessage): void {
    this.#takeBack(message);
    this.#wait(message);
  }

  #takeBackOverdue(): void {
    for (const { message, redeliverAt } of this.#handed.values()) {
      if (redeliverAt > Date.now()) break;
      this.#deliverAgain(message);
    }
  }

  get #msToRedelivery(): number {
    for (const { redeliverAt } of this.#handed.values())
      return Math.max(redeliverAt - Date.now(), 1);
    return Infinity;
  }
}

/** @throws RangeError for a message that no log of this kind keeps */
export function assertLength({ length }: Uint8Array, maxBytes: number): void {
  if (length > maxBytes)
    throw new RangeError(`found a message of ${length} bytes, expected at most ${maxBytes}`);
}
