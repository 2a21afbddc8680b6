import type { Family, StateOfStream } from '../reducer/family.js';
import type { Checkpoint } from '../generated/checkpoint/types.js';
import { completeLocalNamespaceTuple, equalLocalNamespaceTuples } from '../generated/complete.js';
import { isLocalNamespaceTuple } from '../generated/guards.js';
import type { LocalNamespaceTuple } from '../generated/types.js';
import { describe } from '../issues/wording.js';
import { identityKey } from '../reducer/namespace.js';
import { isObject } from '../reducer/reduce.js';
import { assertRules, CONTRACT_RULES, haveEqualPolicies } from '../reducer/rules.js';
import type { ReducerRules } from '../reducer/rules.js';
import type { Registers } from '../registers/registers.js';
import { assertFamily, damaged, seal, unseal } from './checkpoint.js';
import { decodeContent, encodeContent } from './content.js';
import type { PackedContent } from './content.js';
import type { Fingerprint } from './fingerprint.js';
import type { AnyProjection, ApplyResult, ProjectionOptions } from './projection.js';

/** How to project many namespaces; each event is of the namespace that it carries. */
export type ProjectionsOptions = Omit<ProjectionOptions, 'namespaces'>;

type AnyFamily = Pick<
  Family<unknown, Registers, StateOfStream>,
  'name' | 'has' | 'issuesOf' | 'namespaceOf'
>;

/**
 * The states of many streams of a family, event by event: a projection for each namespace. Iterates over
 * the projections by their keys.
 */
export class Projections<P extends AnyProjection> implements Iterable<
  [key: string, projection: P]
> {
  readonly #family: AnyFamily;
  readonly #newProjection: (options: ProjectionOptions) => P;
  readonly #options: ProjectionsOptions;
  readonly #rules: ReducerRules;
  readonly #projections = new Map<string, P>();
  /** The namespace of the last event, which mostly is that of the next one. */
  #last: { readonly namespace: LocalNamespaceTuple; readonly projection: P } | null = null;

  /**
   * @param family - whose events are folded
   * @param newProjection - makes the projection of a namespace
   * @param options - the rules decide, too, what makes two namespaces one
   */
  constructor(
    family: AnyFamily,
    newProjection: (options: ProjectionOptions) => P,
    options: ProjectionsOptions,
  ) {
    const { rules = CONTRACT_RULES } = options;
    assertRules(rules);
    this.#family = family;
    this.#newProjection = newProjection;
    this.#options = options;
    this.#rules = rules;
  }

  /**
   * Takes an event into the projection of its namespace.
   *
   * @param event - any value, as `JSON.parse` gives it
   * @param fingerprint - as that of `Projection.apply`
   * @returns what became of it; `rejected` where its namespace cannot be read, so that it belongs to none
   */
  apply(event: unknown, fingerprint?: Fingerprint): ApplyResult {
    const { has, namespaceOf, issuesOf } = this.#family;
    if (!has(event) && isObject(event)) return { outcome: 'ignored' };
    const namespace = has(event) ? namespaceOf(event) : undefined;
    return isLocalNamespaceTuple(namespace)
      ? this.#projectionOf(namespace).apply(event, fingerprint)
      : { outcome: 'rejected', issues: issuesOf(event) };
  }

  /**
   * Takes in all that others have taken in, which are left as they are. Associative, commutative and
   * idempotent.
   *
   * @returns these projections
   * @throws TypeError where the others are not projections of the same family, or have other rules;
   *   nothing has changed then
   */
  merge(other: Projections<P>): this {
    if (!(other instanceof Projections) || other.#family !== this.#family) {
      throw new TypeError(
        `found ${describe(other)}, expected projections of the family "${this.#family.name}"; fromJSON makes them of a checkpoint`,
      );
    }
    if (!haveEqualPolicies(this.#rules, other.#rules)) {
      throw new TypeError('projections under different rules cannot be merged');
    }
    for (const [key, projection] of other) this.#projection(key).merge(projection);
    return this;
  }

  /** A checkpoint, for `fromJSON`, of all projections: as that of each. */
  toJSON(): Checkpoint {
    const projections = [...this]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, projection]) => [key, encodeContent(projection.content)] as const);
    return seal(
      { family: this.#family.name, rules: this.#rules, namespaces: 'partition' },
      Object.fromEntries(projections),
    );
  }

  /**
   * Resumes from a checkpoint; as `MissionDossierProjection.fromJSON`.
   *
   * @param checkpoint - what {@link toJSON} returned, or `JSON.parse` of its text
   * @param expected - options that the projections must have, where given
   * @throws CheckpointError where the value is not a checkpoint, or that of a newer version, or damaged,
   *   or has other rules
   */
  static fromJSON<Many extends Projections<AnyProjection>>(
    this: new (options: ProjectionsOptions) => Many,
    checkpoint: unknown,
    expected: ProjectionsOptions = {},
  ): Many {
    const { family, rules, projections } = unseal(checkpoint, {
      rules: expected.rules,
      namespaces: ['partition'],
    });
    const many = new this({ ...expected, rules });
    assertFamily(family, many.#family.name);
    for (const [key, content] of projections) {
      const projection = many.#projection(key);
      projection.restore(decodeContent(content));
      if (!projection.isOf((namespace) => identityKey(namespace, rules) === key))
        throw damaged('a projection has another key');
    }
    return many;
  }

  /**
   * The projection of a namespace.
   *
   * @param key - from `namespaceKey`; where the rules ignore `step_id`, of the namespace without it
   */
  get(key: string): P | undefined {
    return this.#projections.get(key);
  }

  /** Whether all of the projections are settled, so that each can return its state. */
  get isSettled(): boolean {
    return [...this.#projections.values()].every((projection) => projection.isSettled);
  }

  /** The canonical ids of `conflictingIds` of all projections, sorted. */
  get conflictingIds(): readonly string[] {
    const ids = [...this.#projections.values()].flatMap(({ conflictingIds }) => conflictingIds);
    return [...new Set(ids)].sort();
  }

  /**
   * Projections that know which ids come in versions, for applying all events again; see
   * `MissionDossierProjection.restart`.
   *
   * @returns empty projections of the same namespaces, with the same options
   */
  restart(): this {
    const constructor = this.constructor as new (options: ProjectionsOptions) => this;
    const restarted = new constructor(this.#options);
    for (const [key, projection] of this.#projections) {
      restarted.#projections.set(key, projection.restart());
    }
    return restarted;
  }

  /** How many namespaces there are. */
  get size(): number {
    return this.#projections.size;
  }

  [Symbol.iterator](): Iterator<[key: string, projection: P]> {
    return this.#projections.entries();
  }

  /** What the projections consist of, each under its key, for another thread. @internal */
  get packed(): [key: string, content: PackedContent][] {
    return [...this].map(([key, projection]) => [key, projection.packed]);
  }

  /** Makes empty projections consist of this; they take over the ids. @internal */
  unpack(packed: readonly (readonly [key: string, content: PackedContent])[]): this {
    for (const [key, content] of packed) this.#projection(key).unpack(content);
    return this;
  }

  /** Mostly that of the event before: to see that takes a tenth of making the key. */
  #projectionOf(namespace: LocalNamespaceTuple): P {
    if (!this.#last || !equalLocalNamespaceTuples(this.#last.namespace, namespace)) {
      const projection = this.#projection(identityKey(namespace, this.#rules));
      this.#last = { namespace: completeLocalNamespaceTuple(namespace), projection };
    }
    return this.#last.projection;
  }

  #projection(key: string): P {
    let projection = this.#projections.get(key);
    if (!projection) {
      projection = this.#newProjection(this.#options);
      this.#projections.set(key, projection);
    }
    return projection;
  }
}
