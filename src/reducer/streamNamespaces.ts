import type { NamespacePolicy } from '../generated/checkpoint/types.js';
import { completeLocalNamespaceTuple, equalLocalNamespaceTuples } from '../generated/complete.js';
import type { CompleteLocalNamespaceTuple } from '../generated/completeTypes.js';
import type { LocalNamespaceTuple } from '../generated/types.js';
import { EarliestByKey } from '../registers/earliestByKey.js';
import type { Columns, Placed } from '../registers/register.js';
import {
  areOneNamespace,
  differingFields,
  namespaceKey,
  NamespaceMixedStreamError,
} from './namespace.js';
import { compareKeys } from '../order/order.js';
import type { OrderKey } from '../order/order.js';
import type { ReducerRules } from './rules.js';

/** How to handle an event of another namespace than that of the stream (C14). */
export type OtherNamespaces = Exclude<NamespacePolicy, 'partition'>;

/** The namespaces of a stream's events, which may arrive in any order (C14, C21). */
export class StreamNamespaces {
  readonly #rules: ReducerRules;
  readonly #others: OtherNamespaces;
  /** The first event of each namespace. With `refuse`, they differ only in fields that the rules ignore. */
  readonly #firsts = new EarliestByKey<CompleteLocalNamespaceTuple>();
  /** The namespace of the last event, because the next one usually has the same. */
  #last: Placed<CompleteLocalNamespaceTuple> | null = null;

  constructor(rules: ReducerRules, others: OtherNamespaces) {
    this.#rules = rules;
    this.#others = others;
  }

  /** @throws NamespaceMixedStreamError for another namespace, with `refuse`; nothing is changed */
  add(place: OrderKey, namespace: LocalNamespaceTuple): void {
    const last = this.#last;
    if (last && equalLocalNamespaceTuples(last.value, namespace) && compareKeys(place, last) >= 0)
      return;
    if (last && this.#others === 'refuse' && !areOneNamespace(last.value, namespace, this.#rules))
      throw this.#mixed(last.value, completeLocalNamespaceTuple(namespace));
    const key = namespaceKey(namespace);
    this.#firsts.add(place, key, completeLocalNamespaceTuple(namespace));
    this.#last = this.#firsts.get(key) ?? null;
  }

  /** Adds the namespaces of another stream with the same rules. @throws as {@link add} */
  merge(other: StreamNamespaces): void {
    for (const placed of other.#firsts.inOrder()) this.add(placed, placed.value);
  }

  /** As {@link EarliestByKey.sorted} returns them. */
  sorted(onlyChanged: boolean) {
    return this.#firsts.sorted(onlyChanged);
  }

  /** As {@link EarliestByKey.trackChanges}. */
  trackChanges(): void {
    this.#firsts.trackChanges();
  }

  /** The content in columns, as {@link EarliestByKey.columns} returns it. */
  columns<Column>(encode: (value: unknown) => Column): Columns<Column> {
    return this.#firsts.columns(encode);
  }

  /**
   * The namespace of the state; null if no event had a readable one.
   * @throws NamespaceMixedStreamError if there are several
   */
  get value(): CompleteLocalNamespaceTuple | null {
    const [first, ...others] = this.all;
    if (!first) return null;
    const other = this.#otherThan(first);
    if (other) throw this.#mixed(first, other);
    const stepIds = new Set([first, ...others].flatMap(({ step_id }) => step_id ?? []));
    return stepIds.size > 1 ? { ...first, step_id: null } : first;
  }

  /** All namespaces, in the order of their first events. */
  get all(): readonly CompleteLocalNamespaceTuple[] {
    return this.#firsts.inOrder().map(({ value }) => value);
  }

  #otherThan(first: CompleteLocalNamespaceTuple): CompleteLocalNamespaceTuple | undefined {
    return this.all.find((namespace) => !areOneNamespace(first, namespace, this.#rules));
  }

  #mixed(
    expected: CompleteLocalNamespaceTuple,
    actual: CompleteLocalNamespaceTuple,
  ): NamespaceMixedStreamError {
    return new NamespaceMixedStreamError(
      expected,
      actual,
      differingFields(expected, actual, this.#rules),
    );
  }
}
