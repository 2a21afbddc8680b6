import type { LocalNamespaceTuple } from '../generated/types.js';
import type { Complete } from '../reducer/complete.js';
import { differingFields, NamespaceMixedStreamError } from '../reducer/namespace.js';
import { compareKeys } from '../reducer/order.js';
import type { OrderKey } from '../reducer/order.js';
import type { ReducerRules } from '../reducer/rules.js';

/** The one namespace of a projection's events, whatever their order (C14, C21). */
export class StreamNamespace {
  readonly #rules: ReducerRules;
  #first: { readonly key: OrderKey; readonly namespace: Complete<LocalNamespaceTuple> } | null =
    null;
  /** Two are as good as many. */
  readonly #stepIds = new Set<string>();

  constructor(rules: ReducerRules) {
    this.#rules = rules;
  }

  /** @throws NamespaceMixedStreamError where the namespace is another than that of the events so far */
  check(namespace: Complete<LocalNamespaceTuple>): void {
    if (!this.#first) return;
    const expected = this.#first.namespace;
    const differing = differingFields(expected, namespace, this.#rules);
    if (differing.length > 0) {
      throw new NamespaceMixedStreamError(expected, namespace, differing);
    }
  }

  /** Takes in an event's namespace, which has been checked. */
  add(key: OrderKey, namespace: Complete<LocalNamespaceTuple>): void {
    if (!this.#first || compareKeys(key, this.#first.key) < 0) {
      this.#first = { key, namespace };
    }
    if (namespace.step_id !== null && this.#stepIds.size < 2) this.#stepIds.add(namespace.step_id);
  }

  /** @throws NamespaceMixedStreamError as {@link check} */
  checkMerge(other: StreamNamespace): void {
    if (other.#first) this.check(other.#first.namespace);
  }

  /** Takes in all that another has taken in. */
  merge(other: StreamNamespace): void {
    if (other.#first) this.add(other.#first.key, other.#first.namespace);
    for (const stepId of other.#stepIds) {
      if (this.#stepIds.size < 2) this.#stepIds.add(stepId);
    }
  }

  /** The namespace of the state; null where no event had a readable one. */
  get value(): Complete<LocalNamespaceTuple> | null {
    if (!this.#first) return null;
    const { namespace } = this.#first;
    const isMixed = this.#rules.namespaceIdentity === 'ignore-step-id' && this.#stepIds.size > 1;
    return isMixed ? { ...namespace, step_id: null } : namespace;
  }
}
