import prettyBytes from 'pretty-bytes';
import type { Io, Output } from './io.js';

const WIDTH = 24;
/** What takes no longer needs no bar. */
const FIRST_AFTER_MS = 500;
const REDRAW_AFTER_MS = 100;
/** To the start of the line, and erase it (ECMA-48). */
const CLEAR = '\r\u001b[K';

/** A bar on a terminal that shows how much of the input was read, and how fast. */
export class Progress {
  readonly #output: Output;
  readonly #now: () => number;
  readonly #total: number | null;
  readonly #startedAt: number;
  #drawnAt = -Infinity;
  #isShown = false;
  #bytes = 0;
  #skipped = 0;

  /** @param total - how many bytes there are to read; null where nobody knows */
  constructor(io: Pick<Io, 'stderr' | 'now'>, total: number | null) {
    this.#output = io.stderr;
    this.#now = io.now;
    this.#total = total;
    this.#startedAt = io.now();
  }

  /** So many more bytes were read. */
  add(bytes: number): void {
    this.#bytes += bytes;
    const { columns } = this.#output;
    if (columns === undefined) return;
    const now = this.#now();
    if (now - this.#startedAt < FIRST_AFTER_MS || now - this.#drawnAt < REDRAW_AFTER_MS) return;
    this.#drawnAt = now;
    this.#isShown = true;
    // A line that is full would move the rest to the next, which is not cleared.
    void this.#output.write(`${CLEAR}${this.#text(now).slice(0, columns - 1)}`);
  }

  /** So many bytes need not be read. */
  skip(bytes: number): void {
    this.#skipped += bytes;
  }

  /** Counts bytes as they pass. */
  async *counting(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      this.add(chunk.length);
      yield chunk;
    }
  }

  /** Takes the bar away, for other text to be written; it comes back with the next bytes. */
  async clear(): Promise<void> {
    if (!this.#isShown) return;
    this.#isShown = false;
    this.#drawnAt = -Infinity;
    await this.#output.write(CLEAR);
  }

  /** The same world, in which the bar makes room for what is written. */
  around<T extends Io>(io: T): T {
    const makingRoom = (output: Output): Output => ({
      ...output,
      write: async (text) => {
        if (text !== '') await this.clear();
        await output.write(text);
      },
    });
    return { ...io, stdout: makingRoom(io.stdout), stderr: makingRoom(io.stderr) };
  }

  #text(now: number): string {
    const perSecond = (this.#bytes / (now - this.#startedAt)) * 1000;
    const speed = `${prettyBytes(perSecond)}/s`;
    if (this.#total === null) return `${prettyBytes(this.#bytes)}, ${speed}`;
    const done = this.#skipped + this.#bytes;
    const part = Math.min(1, done / this.#total);
    const secondsLeft = Math.ceil((this.#total - done) / perSecond);
    return (
      `${bar(part)} ${Math.floor(part * 100)}% of ${prettyBytes(this.#total)}, ${speed}, ` +
      `${Math.max(0, secondsLeft)} s left`
    );
  }
}

function bar(part: number): string {
  const done = Math.round(part * WIDTH);
  return `${'█'.repeat(done)}${'░'.repeat(WIDTH - done)}`;
}
