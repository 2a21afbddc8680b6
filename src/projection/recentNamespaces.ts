import { completeLocalNamespaceTuple, equalLocalNamespaceTuples } from '../generated/complete.js';
import type { LocalNamespaceTuple } from '../generated/types.js';

/** Enough for the missions that are worked on at one time; the memory is limited for those that are not. */
const MOST = 4096;

/**
 * What was found for the last namespaces. Streams come back to the same few, and comparing a namespace takes a
 * tenth of the time of making its key.
 */
export class RecentNamespaces<T> {
  /** By slug, which missions rarely share; the last namespace of each. */
  readonly #found = new Map<
    string,
    { readonly namespace: LocalNamespaceTuple; readonly value: T }
  >();

  /** The value of a namespace that is equal in all fields; undefined if it is not known any more. */
  get(namespace: LocalNamespaceTuple): T | undefined {
    const found = this.#found.get(namespace.feature_slug);
    return found && equalLocalNamespaceTuples(found.namespace, namespace) ? found.value : undefined;
  }

  /** Notes what was found. The namespace is copied. */
  set(namespace: LocalNamespaceTuple, value: T): void {
    if (this.#found.size >= MOST) this.#found.clear();
    const own = completeLocalNamespaceTuple(namespace);
    this.#found.set(own.feature_slug, { namespace: own, value });
  }

  /** Forgets all of them. */
  clear(): void {
    this.#found.clear();
  }
}
