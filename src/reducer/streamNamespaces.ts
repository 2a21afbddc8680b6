import type { RegisterContent } from '../generated/checkpoint/types.js';
import { completeLocalNamespaceTuple, equalLocalNamespaceTuples } from '../generated/complete.js';
import type { CompleteLocalNamespaceTuple } from '../generated/completeTypes.js';
import type { LocalNamespaceTuple } from '../generated/types.js';
import { EarliestByKey } from '../registers/earliestByKey.js';
import type { PackedRegister, Placed } from '../registers/register.js';
import {
  areOneNamespace,
  differingFields,
  namespaceKey,
  NamespaceMixedStreamError,
} from './namespace.js';
import { compareKeys } from '../order/order.js';
import type { OrderKey } from '../order/order.js';
import type { ReducerRules } from './rules.js';

/** What becomes of an event of another namespace than the one of the stream (C14). */
export type OtherNamespaces = 'refuse' | 'collect';

/** The namespaces of a stream's events, whatever their order (C14, C21). */
export class StreamNamespaces {
  readonly #rules: ReducerRules;
  readonly #others: OtherNamespaces;
  /** The first event of each namespace; where others are refused, they differ in what the rules ignore. */
  readonly #firsts = new EarliestByKey<CompleteLocalNamespaceTuple>();
  /** That of the last event, which mostly is that of the next one, too. */
  #last: Placed<CompleteLocalNamespaceTuple> | null = null;

  constructor(rules: ReducerRules, others: OtherNamespaces) {
    this.#rules = rules;
    this.#others = others;
  }

  /** @throws NamespaceMixedStreamError where it is another, and others are refused; nothing changes then */
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

  /** Adds all that another with the same rules has. @throws as {@link add} */
  merge(other: StreamNamespaces): void {
    for (const placed of other.#firsts.inOrder()) this.add(placed, placed.value);
  }

  /** Everything that was added, as data, whatever the order in which it was. */
  get content(): RegisterContent {
    return this.#firsts.content;
  }

  /** Adds what {@link content} gave of another. */
  restore(
    content: RegisterContent,
    valueOf: (value: object | null) => CompleteLocalNamespaceTuple,
  ): void {
    this.#firsts.restore(content, valueOf);
    this.#last = this.#firsts.inOrder()[0] ?? null;
  }

  /** Everything that was added, for another thread. */
  get packed(): PackedRegister {
    return this.#firsts.packed;
  }

  /** Adds what {@link packed} gave of another. */
  unpack(packed: PackedRegister): void {
    this.#firsts.unpack(packed);
    this.#last = this.#firsts.inOrder()[0] ?? null;
  }

  /**
   * The namespace of the state; null where no event had a readable one.
   * @throws NamespaceMixedStreamError where there are two
   */
  get value(): CompleteLocalNamespaceTuple | null {
    const [first, ...others] = this.all;
    if (!first) return null;
    const other = this.#otherThan(first);
    if (other) throw this.#mixed(first, other);
    const stepIds = new Set([first, ...others].flatMap(({ step_id }) => step_id ?? []));
    return stepIds.size > 1 ? { ...first, step_id: null } : first;
  }

  /** Whether there are two namespaces, by the rules. */
  get areMixed(): boolean {
    const [first] = this.all;
    return first !== undefined && this.#otherThan(first) !== undefined;
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
