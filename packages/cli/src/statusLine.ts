import type { Io, Output } from './io.js';

/** What takes no longer needs no line. */
const FIRST_AFTER_MS = 500;
const REDRAW_AFTER_MS = 100;
/** To the start of the line, and erase it (ECMA-48). */
const CLEAR = '\r\u001b[K';

/** A line at the bottom of a terminal that tells how far a long work has come. */
export class StatusLine {
  readonly #output: Output;
  readonly #now: () => number;
  readonly #startedAt: number;
  #drawnAt = -Infinity;
  #isShown = false;

  constructor(io: Pick<Io, 'stderr' | 'now'>) {
    this.#output = io.stderr;
    this.#now = io.now;
    this.#startedAt = io.now();
  }

  /**
   * Shows a text, where there is a terminal and the last one has been there long enough.
   * @param text - given the milliseconds since the work began
   */
  show(text: (elapsedMs: number) => string): void {
    const { columns } = this.#output;
    if (columns === undefined) return;
    const now = this.#now();
    if (now - this.#startedAt < FIRST_AFTER_MS || now - this.#drawnAt < REDRAW_AFTER_MS) return;
    this.#drawnAt = now;
    this.#isShown = true;
    // A line that is full would move the rest to the next, which is not cleared.
    const line = text(now - this.#startedAt).slice(0, columns - 1);
    void this.#output.write(`${CLEAR}${line}`);
  }

  /** Takes the line away, for other text to be written; it comes back when it is shown again. */
  async clear(): Promise<void> {
    if (!this.#isShown) return;
    this.#isShown = false;
    this.#drawnAt = -Infinity;
    await this.#output.write(CLEAR);
  }

  /** The same world, in which the line makes room for what is written. */
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
}
