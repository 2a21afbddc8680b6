import prettyBytes from 'pretty-bytes';
import type { Io } from './io.js';
import { StatusLine } from './statusLine.js';

const WIDTH = 24;

/** A progress bar on a terminal: how much of the input was read, and how fast. */
export class Progress {
  readonly #line: StatusLine;
  readonly #total: number | null;
  #bytes = 0;
  #skipped = 0;

  /** @param total - how many bytes there are to read; null if that is unknown */
  constructor(io: Pick<Io, 'notices' | 'now'>, total: number | null) {
    this.#line = new StatusLine(io);
    this.#total = total;
  }

  /** Adds bytes that were read. */
  add(bytes: number): void {
    this.#bytes += bytes;
    this.#line.show((elapsedMs) => this.#text(elapsedMs));
  }

  /** Adds bytes that need not be read. */
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

  /** Removes the bar, so that other text can be written. The next bytes draw it again. */
  async clear(): Promise<void> {
    await this.#line.clear();
  }

  /** Returns an io that removes the bar before it writes. */
  wrap<T extends Io>(io: T): T {
    return this.#line.wrap(io);
  }

  #text(elapsedMs: number): string {
    const perSecond = (this.#bytes / elapsedMs) * 1000;
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
