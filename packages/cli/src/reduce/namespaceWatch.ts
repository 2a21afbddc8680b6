import type { Report } from '../tasks/task.js';

/** Thrown while a stream is read that mixes namespaces. What is left of it would change nothing. */
export class MixedNamespaces extends Error {
  override readonly name = 'MixedNamespaces';
}

/**
 * How many events of other namespaces show that a stream mixes them. One does not: it may be a version of an
 * event that is dropped (C13), and its namespace does not count (C14).
 */
const ENOUGH = 8;

/** Watches the namespaces that reports sample, so that a large mixed stream is not read to its end in vain. */
export class NamespaceWatch {
  #first: string | undefined;
  #others = 0;

  /** @throws MixedNamespaces if the stream mixes namespaces */
  add({ namespaces }: Report): void {
    for (const namespace of namespaces) {
      this.#first ??= namespace;
      if (namespace !== this.#first) this.#others += 1;
      if (this.#others === ENOUGH) throw new MixedNamespaces();
    }
  }
}
