import { readSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { CommandError } from './commandError.js';
import type { EventStore, StoredEvent } from './eventStore.js';
import type { EventPlace } from './finding.js';
import { PrivateFile } from './privateFile.js';
import { isSystemError, systemErrorText } from './systemError.js';
import { writeWhole } from './writeWhole.js';

const WRITE_CHARACTERS = 1024 * 1024;
/** The bytes of the events that stay in memory, because the same ones are usually read again soon. */
const CACHED_BYTES = 8 * 1024 * 1024;

/**
 * Events in a temporary file, so that memory does not grow with their number. Each is a line of JSON: the
 * number of its input, its line there, and the event.
 */
export class StoredEvents implements EventStore {
  readonly #file: PrivateFile;
  readonly #names: string[] = [];
  /** The position of each event in the file, and of the end. */
  readonly #starts: number[] = [0];
  /** For reading. A buffer for each event would fill the memory before they are collected. */
  #buffer = Buffer.alloc(64 * 1024);
  #unwritten: string[] = [];
  #unwrittenCharacters = 0;
  readonly #cache = new Map<number, StoredEvent>();
  #cachedBytes = 0;

  private constructor(file: PrivateFile) {
    this.#file = file;
  }

  /** @throws CommandError if there is no temporary file */
  static async create(): Promise<StoredEvents> {
    try {
      return new StoredEvents(await PrivateFile.create());
    } catch (error) {
      throw storeError(error);
    }
  }

  get size(): number {
    return this.#starts.length - 1;
  }

  /**
   * Adds an event.
   * @returns its number, from 0
   * @throws CommandError if it cannot be written
   */
  add(event: object, { file, line }: EventPlace): number {
    if (this.#names.at(-1) !== file) this.#names.push(file);
    const text = `${JSON.stringify([this.#names.length - 1, line, event])}\n`;
    const start = this.#starts.at(-1) as number;
    this.#starts.push(start + Buffer.byteLength(text));
    this.#unwritten.push(text);
    this.#unwrittenCharacters += text.length;
    if (this.#unwrittenCharacters >= WRITE_CHARACTERS) this.#write();
    return this.size - 1;
  }

  /**
   * Reads an event.
   * @param number - as returned by {@link add}
   * @throws CommandError if it cannot be read
   */
  at(number: number): StoredEvent {
    const cached = this.#cache.get(number);
    if (cached) return cached;
    const text = this.#textAt(number);
    const [name, line, event] = JSON.parse(text) as [number, number, object];
    const stored = { event, file: this.#names[name] as string, line };
    this.#keep(number, stored, text.length);
    return stored;
  }

  /** Removes the file. */
  async remove(): Promise<void> {
    await this.#file.remove();
  }

  #keep(number: number, stored: StoredEvent, bytes: number): void {
    if (this.#cachedBytes + bytes > CACHED_BYTES) {
      this.#cache.clear();
      this.#cachedBytes = 0;
    }
    this.#cache.set(number, stored);
    this.#cachedBytes += bytes;
  }

  #textAt(number: number): string {
    if (this.#unwritten.length > 0) this.#write();
    const [start, end] = this.#starts.slice(number, number + 2) as [number, number];
    const bytes = this.#bufferOf(end - start);
    try {
      for (let read = 0; read < bytes.length;) {
        const length = readSync(
          this.#file.handle.fd,
          bytes,
          read,
          bytes.length - read,
          start + read,
        );
        if (length === 0) throw new Error('the temporary file of the events was cut');
        read += length;
      }
    } catch (error) {
      throw storeError(error);
    }
    return bytes.toString();
  }

  #bufferOf(length: number): Buffer {
    if (length > this.#buffer.length) this.#buffer = Buffer.alloc(length);
    return this.#buffer.subarray(0, length);
  }

  #write(): void {
    try {
      writeWhole(this.#file.handle.fd, this.#unwritten.join(''));
    } catch (error) {
      throw storeError(error);
    }
    this.#unwritten = [];
    this.#unwrittenCharacters = 0;
  }
}

function storeError(error: unknown): unknown {
  return isSystemError(error)
    ? new CommandError(`cannot keep the events in ${tmpdir()}: ${systemErrorText(error)}`)
    : error;
}
