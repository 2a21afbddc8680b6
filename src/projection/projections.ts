import type { Family } from '../reducer/family.js';
import type { Checkpoint } from '../generated/checkpoint/types.js';
import { isLocalNamespaceTuple } from '../generated/guards.js';
import type { LocalNamespaceTuple } from '../generated/types.js';
import { describe } from '../issues/wording.js';
import { identityKey } from '../reducer/namespace.js';
import { isObject } from '../json/isObject.js';
import { assertRules, CONTRACT_RULES, haveEqualPolicies } from '../reducer/rules.js';
import type { ReducerRules } from '../reducer/rules.js';
import type { Registers } from '../registers/registers.js';
import { assertFamily, damaged, seal, unseal } from './checkpoint.js';
import type { CheckpointOptions } from './checkpoint.js';
import type { Fingerprint } from './fingerprint.js';
import type { ProjectionPart, WrittenContent } from './joinable.js';
import { namespacesIn } from './projection.js';
import type { AnyProjection, ApplyResult, ProjectionOptions } from './projection.js';
import { RecentNamespaces } from './recentNamespaces.js';

/** Options of projections of many namespaces; the namespace of an event selects its projection. */
export type ProjectionsOptions = Omit<ProjectionOptions, 'namespaces'>;

type AnyFamily = Pick<
  Family<unknown, Registers, object>,
  'name' | 'has' | 'issuesOf' | 'namespaceOf'
>;

/**
 * Keeps the states of many streams of a family up to date: one projection for each namespace. Iterating
 * yields each key with its projection.
 */
export class Projections<P extends AnyProjection> implements Iterable<
  [key: string, projection: P]
> {
  readonly #family: AnyFamily;
  readonly #newProjection: (options: ProjectionOptions) => P;
  readonly #options: ProjectionsOptions;
  readonly #rules: ReducerRules;
  readonly #projections = new Map<string, P>();
  /** Whether a projection may keep versions separate, as it does after `restart` or in a checkpoint. */
  #mayKeepVersions = false;
  /** The projections of the namespaces of the last events. */
  readonly #recent = new RecentNamespaces<P>();
  /** The keys of the projections that may have changed since {@link trackChanges}; null before. */
  #changed: Set<string> | null = null;

  /**
   * @param family - the family whose events are applied
   * @param newProjection - creates the projection of a namespace
   * @param options - options of each projection; the rules also define when two namespaces are equal
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
   * Applies an event to the projection of its namespace.
   *
   * @param event - any value, as `JSON.parse` returns it
   * @param fingerprint - as in `MissionDossierProjection.apply`
   * @returns the outcome; `rejected` if the event has no readable namespace
   */
  apply(event: unknown, fingerprint?: Fingerprint): ApplyResult {
    const { reader } = this.#options;
    const apply = (each: unknown) => this.#apply(each, fingerprint);
    return reader
      ? reader.apply(event, !fingerprint || this.#mayKeepVersions, apply)
      : apply(event);
  }

  #apply(event: unknown, fingerprint?: Fingerprint): ApplyResult {
    const namespace = this.#namespaceOf(event);
    if (namespace) return this.#projectionOf(namespace).applyCanonical(event, fingerprint);
    const { has, issuesOf } = this.#family;
    if (isObject(event) && !has(event)) return { outcome: 'ignored' };
    return { outcome: 'rejected', issues: issuesOf(event) };
  }

  /** The namespace of an event of the family, if it is readable. */
  #namespaceOf(event: unknown): LocalNamespaceTuple | undefined {
    const { has, namespaceOf } = this.#family;
    const namespace = has(event) ? namespaceOf(event) : undefined;
    return isLocalNamespaceTuple(namespace) ? namespace : undefined;
  }

  /**
   * Returns the key of the projection to which {@link apply} would apply an event.
   *
   * @param event - any value, as `JSON.parse` returns it
   * @returns a key for {@link get}; undefined if the event is of another family, or has no readable namespace
   */
  keyOf(event: unknown): string | undefined {
    const { reader } = this.#options;
    const namespace = this.#namespaceOf(reader ? reader.read(event) : event);
    return namespace && identityKey(namespace, this.#rules);
  }

  /**
   * Merges other projections into these; the others are not changed. Merging is associative, commutative
   * and idempotent.
   *
   * @returns these projections
   * @throws TypeError if the others are not projections of the same family, or have other rules; nothing
   *   is changed
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
    for (const [key, projection] of other) this.at(key).merge(projection);
    this.#mayKeepVersions ||= other.#mayKeepVersions;
    return this;
  }

  /** Returns a checkpoint of all projections, to be read by `fromJSON`. */
  toJSON(): Checkpoint {
    const projections = [...this]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, projection]) => [key, projection.toContent()] as const);
    return seal(
      { family: this.#family.name, rules: this.#rules, namespaces: 'partition' },
      Object.fromEntries(projections),
    );
  }

  /**
   * Restores projections from a checkpoint, as `MissionDossierProjection.fromJSON` does for one.
   *
   * @param checkpoint - the result of {@link toJSON}, or of `JSON.parse` of its JSON text
   * @param expected - `rules`, if given, must be those of the checkpoint; `immutableEvents` applies to the
   *   restored projections
   * @throws CheckpointError if the value is not a checkpoint, is damaged, was written by a newer version, or
   *   has other rules
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
    many.#mayKeepVersions = true;
    for (const [key, content] of projections) {
      many.#assertKey(key, many.at(key).restore(content).namespaces);
    }
    return many;
  }

  #assertKey(key: string, namespaces: readonly LocalNamespaceTuple[]): void {
    if (namespaces.some((namespace) => identityKey(namespace, this.#rules) !== key))
      throw damaged('a projection has another key');
  }

  /**
   * Returns the projection of a namespace, or undefined if there is none.
   *
   * @param key - the result of `namespaceKey`; if the rules ignore `step_id`, of the namespace without it
   */
  get(key: string): P | undefined {
    return this.#projections.get(key);
  }

  /**
   * Removes a projection, so that its memory is freed. `loadBytes` of `mission-dossier-contracts/binary` adds it again.
   *
   * @param key - as for {@link get}
   * @returns the projection; undefined if there was none. It is not part of the next delta, so what is new in it is
   *   to be taken before
   */
  drop(key: string): P | undefined {
    const dropped = this.#projections.get(key);
    this.#projections.delete(key);
    this.#changed?.delete(key);
    this.#recent.clear();
    return dropped;
  }

  /** Whether all projections are settled: each can return its state. */
  get isSettled(): boolean {
    return [...this.#projections.values()].every((projection) => projection.isSettled);
  }

  /** The `conflictingIds` of all projections: canonical and sorted. */
  get conflictingIds(): readonly string[] {
    const ids = [...this.#projections.values()].flatMap(({ conflictingIds }) => conflictingIds);
    return [...new Set(ids)].sort();
  }

  /**
   * Creates empty projections for applying all events again, in any order. They keep the versions of all
   * {@link conflictingIds} separate: see `MissionDossierProjection.restart`.
   *
   * @returns empty projections of the same namespaces, with the same options
   */
  restart(): this {
    const constructor = this.constructor as new (options: ProjectionsOptions) => this;
    const restarted = new constructor(this.#options);
    restarted.#mayKeepVersions = true;
    for (const [key, projection] of this.#projections) {
      restarted.#projections.set(key, projection.restart());
    }
    return restarted;
  }

  /** @internal */
  get form(): CheckpointOptions {
    return { family: this.#family.name, rules: this.#rules, namespaces: 'partition' };
  }

  /** @internal */
  *contents(onlyChanged: boolean): Generator<[key: string, content: WrittenContent]> {
    const keys = (onlyChanged ? this.#changed : null) ?? this.#projections.keys();
    for (const key of [...keys].sort()) {
      for (const [, content] of this.get(key)?.contents(onlyChanged) ?? []) yield [key, content];
    }
  }

  /** @internal */
  trackChanges(): void {
    for (const key of this.#changed ?? this.#projections.keys()) {
      this.get(key)?.trackChanges(() => this.#changed?.add(key));
    }
    this.#changed = new Set();
  }

  /** @internal */
  check(part: ProjectionPart, key: string): void {
    (this.get(key) ?? this.#newProjection(this.#options)).check(part);
    this.#assertKey(key, namespacesIn(part));
  }

  /** @internal */
  add(part: ProjectionPart, key: string): void {
    this.at(key).add(part);
    this.#mayKeepVersions ||= part.held.length > 0;
  }

  /** The number of namespaces. */
  get size(): number {
    return this.#projections.size;
  }

  [Symbol.iterator](): Iterator<[key: string, projection: P]> {
    return this.#projections.entries();
  }

  #projectionOf(namespace: LocalNamespaceTuple): P {
    const recent = this.#recent.get(namespace);
    if (recent) return recent;
    const projection = this.at(identityKey(namespace, this.#rules));
    this.#recent.set(namespace, projection);
    return projection;
  }

  /** The projection of a key; created if there is none. @internal */
  at(key: string): P {
    return this.get(key) ?? this.#add(key, this.#newProjection(this.#options));
  }

  #add(key: string, projection: P): P {
    this.#projections.set(key, projection);
    this.#changed?.add(key);
    return projection;
  }
}
