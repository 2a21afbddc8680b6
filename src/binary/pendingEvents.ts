import type { IdChanges } from '../projection/idTable.js';

/** The events of a table of ids that are not written yet. */
export class PendingEvents {
  readonly #replaced: Set<number>;
  readonly #from: number;
  /** Which of the new entries are written. */
  readonly #written: Uint8Array;

  /** @param size - the number of entries of the table */
  constructor({ replaced, from }: IdChanges, size: number) {
    this.#replaced = new Set(replaced);
    this.#from = from;
    this.#written = new Uint8Array(size - from);
  }

  /** Whether an entry is not written yet; then it is from now on. */
  take(entry: number): boolean {
    if (entry < this.#from) return this.#replaced.delete(entry);
    const isPending = this.#written[entry - this.#from] === 0;
    this.#written[entry - this.#from] = 1;
    return isPending;
  }

  /** Takes all that are left. */
  *rest(): Generator<number> {
    yield* this.#replaced;
    for (let i = 0; i < this.#written.length; i += 1)
      if (this.#written[i] === 0) yield this.#from + i;
  }
}
