import type {
  LocalNamespaceTuple,
  NamespacePolicy,
  ProjectionContent,
} from '../generated/types.js';
import { completeNamespace } from './complete.js';
import type { Complete } from './complete.js';
import {
  areOneNamespace,
  differingFields,
  identityKey,
  NamespaceMixedStreamError,
} from './namespace.js';
import { compareKeys, keyOf, positionOf } from './order.js';
import type { OrderKey } from './order.js';
import type { Positioned } from './projectedDossier.js';
import type { ReducerRules } from './rules.js';

type PositionedNamespace = Positioned<Complete<LocalNamespaceTuple>>;

/** The namespaces of a stream's events, whatever their order (C14, C21). */
export class StreamNamespaces {
  readonly #rules: ReducerRules;
  readonly #policy: NamespacePolicy;
  /** Where each namespace first occurs in the order; one alone where others are refused. */
  readonly #firsts = new Map<string, PositionedNamespace>();
  /** The one that was met last is mostly that of the next event, too. */
  #met: PositionedNamespace | null = null;
  /** The first two by code unit, where the rules ask: two are as good as many. */
  #stepIds: string[] = [];

  constructor(rules: ReducerRules, policy: NamespacePolicy) {
    this.#rules = rules;
    this.#policy = policy;
  }

  /** @throws NamespaceMixedStreamError where it is another, and others are refused; nothing changes then */
  add(key: OrderKey, namespace: LocalNamespaceTuple): void {
    const known = this.#known(namespace);
    if (!known || compareKeys(key, known.key) < 0) {
      this.#met = { key, value: completeNamespace(namespace) };
      this.#firsts.set(identityKey(namespace, this.#rules), this.#met);
    } else {
      this.#met = known;
    }
    if (namespace.step_id != null) this.#addStepId(namespace.step_id);
  }

  /** Takes in all that another with the same rules and policy has taken in. @throws as {@link add} */
  merge(other: StreamNamespaces): void {
    for (const { key, value } of other.#firsts.values()) this.add(key, value);
    for (const stepId of other.#stepIds) this.#addStepId(stepId);
  }

  /** Takes in what {@link content} tells of another. @throws as {@link add} */
  restore({ namespaces, step_ids }: Pick<ProjectionContent, 'namespaces' | 'step_ids'>): void {
    for (const { position, value } of namespaces) this.add(keyOf(position), value);
    for (const stepId of step_ids) this.#addStepId(stepId);
  }

  /** Everything that was taken in, as data, whatever the order in which it was. */
  get content(): Pick<ProjectionContent, 'namespaces' | 'step_ids'> {
    return {
      namespaces: this.#inOrder().map(({ key, value }) => ({ position: positionOf(key), value })),
      step_ids: [...this.#stepIds],
    };
  }

  /**
   * The namespace of the state; null where no event had a readable one.
   * @throws NamespaceMixedStreamError where there are two
   */
  get value(): Complete<LocalNamespaceTuple> | null {
    const [first, other] = this.#inOrder();
    if (!first) return null;
    if (other) throw this.#mixed(first.value, other.value);
    return this.#stepIds.length > 1 ? { ...first.value, step_id: null } : first.value;
  }

  /** Two versions of one event may have two in one place: by name, whichever came first. */
  #inOrder(): PositionedNamespace[] {
    return [...this.#firsts]
      .sort(([nameA, a], [nameB, b]) => compareKeys(a.key, b.key) || (nameA < nameB ? -1 : 1))
      .map(([, first]) => first);
  }

  #known(namespace: LocalNamespaceTuple): PositionedNamespace | undefined {
    const met = this.#met;
    if (!met || areOneNamespace(met.value, namespace, this.#rules)) return met ?? undefined;
    if (this.#policy === 'refuse') throw this.#mixed(met.value, completeNamespace(namespace));
    return this.#firsts.get(identityKey(namespace, this.#rules));
  }

  #mixed(
    expected: Complete<LocalNamespaceTuple>,
    actual: Complete<LocalNamespaceTuple>,
  ): NamespaceMixedStreamError {
    return new NamespaceMixedStreamError(
      expected,
      actual,
      differingFields(expected, actual, this.#rules),
    );
  }

  #addStepId(stepId: string): void {
    if (this.#rules.namespaceIdentity === 'all-fields' || this.#stepIds.includes(stepId)) return;
    this.#stepIds = [...this.#stepIds, stepId].sort().slice(0, 2);
  }
}
