import type { Io, Output } from './io.js';
import { printable } from './text/printable.js';

/** Shorter work shows no line. */
const FIRST_AFTER_MS = 500;
const REDRAW_AFTER_MS = 100;
/** Moves to the start of the line, and erases it (ECMA-48). */
const CLEAR = '\r\u001b[K';

/** A line at the bottom of a terminal that shows the progress of long work. */
export class StatusLine {
  readonly #output: Output;
  readonly #now: () => number;
  readonly #startedAt: number;
  #drawnAt = -Infinity;
  #isShown = false;

  constructor(io: Pick<Io, 'notices' | 'now'>) {
    this.#output = io.notices;
    this.#now = io.now;
    this.#startedAt = io.now();
  }

  /**
   * Shows a text, if there is a terminal and the last update was long enough ago.
   * @param text - receives the milliseconds since the work began
   */
  show(text: (elapsedMs: number) => string): void {
    const { columns } = this.#output;
    if (columns === undefined) return;
    const now = this.#now();
    if (now - this.#startedAt < FIRST_AFTER_MS || now - this.#drawnAt < REDRAW_AFTER_MS) return;
    this.#drawnAt = now;
    this.#isShown = true;
    // A longer text would wrap to the next line, which is not cleared.
    const line = printable(text(now - this.#startedAt)).slice(0, columns - 1);
    void this.#output.write(`${CLEAR}${line}`);
  }

  /** Removes the line, so that other text can be written. The next `show` draws it again. */
  async clear(): Promise<void> {
    if (!this.#isShown) return;
    this.#isShown = false;
    this.#drawnAt = -Infinity;
    await this.#output.write(CLEAR);
  }

  /** Returns an io that removes the line before it writes. */
  wrap<T extends Io>(io: T): T {
    const clearing = (output: Output): Output => ({
      ...output,
      write: async (text) => {
        if (text !== '') await this.clear();
        await output.write(text);
      },
    });
    return {
      ...io,
      stdout: clearing(io.stdout),
      stderr: clearing(io.stderr),
      notices: clearing(io.notices),
    };
  }
}
