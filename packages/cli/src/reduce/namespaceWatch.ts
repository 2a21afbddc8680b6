import type { Report } from '../tasks/task.js';

/** Thrown while a stream is read that mixes namespaces. What is left of it would change nothing. */
export class MixedNamespaces extends Error {
  override readonly name = 'MixedNamespaces';
}

/**
 * How many events of other namespaces than the most frequent one show that a stream mixes them. Fewer do not: they
 * may be versions of events that are dropped (C13), and the namespaces of those do not count (C14).
 */
const ENOUGH = 32;

/** Watches the namespaces that reports sample, so that a large mixed stream is not read to its end in vain. */
export class NamespaceWatch {
  readonly #samples = new Map<string, number>();
  #total = 0;
  #most = 0;

  /** @throws MixedNamespaces if the stream mixes namespaces */
  add({ namespaces }: Report): void {
    for (const namespace of namespaces) {
      const count = (this.#samples.get(namespace) ?? 0) + 1;
      this.#samples.set(namespace, count);
      this.#total += 1;
      this.#most = Math.max(this.#most, count);
    }
    if (this.#total - this.#most >= ENOUGH) throw new MixedNamespaces();
  }
}
