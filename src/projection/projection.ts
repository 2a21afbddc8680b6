import { comparableJson } from '../json/canonicalJson.js';
import { copyJson } from '../json/copyJson.js';
import type { Family, FoldOptions, StateOfStream } from '../reducer/family.js';
import type { Checkpoint } from '../generated/checkpoint/types.js';
import { completeLocalNamespaceTuple } from '../generated/complete.js';
import { isLocalNamespaceTuple } from '../generated/guards.js';
import type { LocalNamespaceTuple } from '../generated/types.js';
import type { ValidationIssue } from '../issues/validationIssue.js';
import { describe } from '../issues/wording.js';
import { deepFreeze } from '../json/deepFreeze.js';
import { canonicalEventId } from '../order/eventId.js';
import { readableNamespace } from '../reducer/namespace.js';
import { compareKeys, isOrderable, orderKeyOf } from '../order/order.js';
import type { Orderable, OrderKey } from '../order/order.js';
import { isObject } from '../reducer/reduce.js';
import { assertRules, CONTRACT_RULES, haveEqualPolicies } from '../reducer/rules.js';
import type { ReducerRules } from '../reducer/rules.js';
import { StreamNamespaces } from '../reducer/streamNamespaces.js';
import type { OtherNamespaces } from '../reducer/streamNamespaces.js';
import {
  contentOfRegisters,
  mergeRegisters,
  packRegisters,
  restoreRegisters,
  unpackRegisters,
} from '../registers/registers.js';
import type { Registers, ValueReaders } from '../registers/registers.js';
import { assertFamily, damaged, seal, unseal } from './checkpoint.js';
import { decodeContent, encodeContent } from './content.js';
import type { PackedContent, ProjectionContent } from './content.js';
import { fingerprintOf } from './fingerprint.js';
import type { Fingerprint } from './fingerprint.js';
import { HeldVersion } from './heldVersion.js';
import { IdTable } from './idTable.js';
import { valuesOf } from './restoredValues.js';
import { UnsettledProjectionError } from './unsettledProjectionError.js';

/** What became of an event that was applied. */
export type ApplyResult =
  /** It is in the state. */
  | { readonly outcome: 'applied' }
  /** An event with its id is in already, and stands before it or is the same. Nothing changed. */
  | { readonly outcome: 'duplicate' }
  /** It is an event of another family (C11). Nothing changed. */
  | { readonly outcome: 'ignored' }
  /** It is invalid. It counts where it can be ordered, and changes nothing else (C11, C15). */
  | { readonly outcome: 'rejected'; readonly issues: readonly ValidationIssue[] }
  /**
   * An event with its id is in already, and this one has other content (C13): at its place in the order,
   * or before it. Its id is one of the projection's `conflictingIds` from now on. Where the two differ
   * in the envelope alone, at one place, the state is the same with either; otherwise the projection is
   * unsettled, unless it keeps the versions of this id apart (see `restart`).
   */
  | { readonly outcome: 'conflict' };

const APPLIED = Object.freeze({ outcome: 'applied' } as const);
const DUPLICATE = Object.freeze({ outcome: 'duplicate' } as const);
const IGNORED = Object.freeze({ outcome: 'ignored' } as const);
const CONFLICT = Object.freeze({ outcome: 'conflict' } as const);

/** How to project. */
export interface ProjectionOptions {
  /** The policies to follow; default `CONTRACT_RULES`. */
  readonly rules?: ReducerRules;
  /**
   * What becomes of an event of another namespace: default `refuse`, it throws; `collect`, it is taken
   * in, and `state()` throws.
   */
  readonly namespaces?: OtherNamespaces;
  /**
   * Whether events are never changed after they were applied. The projection then keeps parts of them
   * instead of copies. Default false.
   */
  readonly immutableEvents?: boolean;
}

/** The state of one stream of a family, event by event: what `MissionDossierProjection` documents. */
export class Projection<Event, Kept extends Registers, State extends StateOfStream> {
  readonly #family: Family<Event, Kept, State>;
  readonly #values: ValueReaders<Kept>;
  readonly #options: Required<ProjectionOptions>;
  readonly #foldOptions: FoldOptions;
  readonly #namespaces: StreamNamespaces;
  readonly #registers: Kept;
  #ids = new IdTable();
  /** Ids that came with different contents. */
  readonly #conflicting = new Set<string>();
  /** Ids that have versions of which a wrong one may have been taken in. */
  readonly #unsettled = new Set<string>();
  /** Ids whose versions are kept apart, each with the first version so far. */
  readonly #held = new Map<string, HeldVersion | null>();
  /** The state, until something changes. */
  #state: State | null = null;

  /**
   * @param family - whose events are folded
   * @param values - how what a checkpoint has in each register is read
   * @param options - how to project
   */
  constructor(
    family: Family<Event, Kept, State>,
    values: ValueReaders<Kept>,
    { rules = CONTRACT_RULES, namespaces = 'refuse', immutableEvents = false }: ProjectionOptions,
  ) {
    assertRules(rules);
    this.#family = family;
    this.#values = values;
    this.#options = { rules, namespaces, immutableEvents };
    this.#foldOptions = { rules, keep: immutableEvents ? itself : copyJson };
    this.#namespaces = new StreamNamespaces(rules, namespaces);
    this.#registers = family.registers();
  }

  /**
   * Takes in an event.
   *
   * @param event - any value, as `JSON.parse` gives it; it is not mutated
   * @param fingerprint - of the event's content, where the caller has one that is faster to make: the same
   *   for the same event written in the same way. Written in another way, the event is then taken for
   *   another version of itself. Default: one that does not depend on how the event is written
   * @returns what became of it
   * @throws NamespaceMixedStreamError where it belongs to another namespace, and those are refused;
   *   nothing has changed then
   */
  apply(event: unknown, fingerprint?: Fingerprint): ApplyResult {
    const { has, isEvent } = this.#family;
    if (!has(event)) return isObject(event) ? IGNORED : this.#rejected(event);
    // A valid event can be ordered: asking for that first would match its patterns twice.
    const valid = isEvent(event) ? event : null;
    if (!valid && !isOrderable(event)) return this.#rejected(event);
    const orderable = event as Orderable;
    const place = orderKeyOf(orderable);
    if (this.#held.size > 0 && this.#held.has(place.eventId)) return this.#hold(place, orderable);

    const content = fingerprint ?? fingerprintOf(event, valid !== null);
    const found = this.#ids.find(orderable.event_id);
    if (found >= 0) return this.#applyAgain(found, place, content);

    this.#take(place, orderable, valid);
    this.#ids.insert(found, orderable.event_id, place, content);
    this.#state = null;
    return valid ? APPLIED : this.#rejected(event);
  }

  /**
   * Takes in all that another projection has taken in, which is left as it is. Associative,
   * commutative and idempotent.
   *
   * @returns this projection
   * @throws NamespaceMixedStreamError where the other has another namespace, and those are refused;
   *   TypeError where it is not a projection of the same family, or has other rules, or treats other
   *   namespaces differently; nothing has changed then
   */
  merge(other: Projection<Event, Kept, State>): this {
    this.#assertMergeable(other);
    this.#namespaces.merge(other.#namespaces);
    mergeRegisters(this.#registers, other.#registers);
    this.#ids.merge(other.#ids, (id, difference) => {
      this.#conflicting.add(id);
      if (difference !== 'envelope') this.#unsettled.add(id);
    });
    for (const id of other.#conflicting) this.#conflicting.add(id);
    for (const id of other.#unsettled) this.#unsettled.add(id);
    for (const [id, version] of other.#held) {
      this.#held.set(id, HeldVersion.first(this.#held.get(id), version));
    }
    // What one keeps apart and the other has taken in can no longer be kept apart.
    for (const id of this.#held.keys()) if (this.#ids.find(id) >= 0) this.#unsettled.add(id);
    this.#state = null;
    return this;
  }

  #assertMergeable(other: unknown): void {
    if (!(other instanceof Projection) || other.#family !== this.#family) {
      throw new TypeError(
        `found ${describe(other)}, expected a projection of the family "${this.#family.name}"; fromJSON makes one of a checkpoint`,
      );
    }
    const { rules, namespaces } = (other as this).#options;
    if (!haveEqualPolicies(this.#options.rules, rules)) {
      throw new TypeError('projections under different rules cannot be merged');
    }
    if (this.#options.namespaces !== namespaces) {
      throw new TypeError(
        'a projection that refuses namespaces and one that collects cannot be merged',
      );
    }
  }

  /**
   * A checkpoint: all that the projection consists of, for `fromJSON`. It is plain data, as its schema
   * `checkpoint/checkpoint.json` says, deeply frozen, and the same for the same events in any order,
   * but for the order of their ids. Each event takes about 70 bytes of it, in texts of 65,536 ids.
   */
  toJSON(): Checkpoint {
    const { rules, namespaces } = this.#options;
    const content = encodeContent(this.content);
    return seal({ family: this.#family.name, rules, namespaces }, { '': content });
  }

  /**
   * Resumes from a checkpoint. Events that it holds already change nothing when they are applied again;
   * the projection goes on as if it had never stopped.
   *
   * @param checkpoint - what {@link toJSON} returned, or `JSON.parse` of its text; it is neither mutated
   *   nor kept
   * @param expected - options that the projection must have, where given
   * @throws CheckpointError where the value is not a checkpoint, or that of a newer version, or damaged,
   *   or has other options. Its checksum is there against damage: it is no protection against forgery
   */
  static fromJSON<P extends AnyProjection>(
    this: new (options: ProjectionOptions) => P,
    checkpoint: unknown,
    expected: ProjectionOptions = {},
  ): P {
    const { family, rules, namespaces, projections } = unseal(checkpoint, {
      rules: expected.rules,
      namespaces: expected.namespaces ? [expected.namespaces] : ['refuse', 'collect'],
    });
    const projection = new this({ ...expected, rules, namespaces });
    assertFamily(family, projection.#family.name);
    const [content] = projections.values();
    if (projections.size !== 1 || !content) throw damaged('it has not one projection');
    projection.restore(decodeContent(content));
    if (namespaces === 'refuse' && projection.#namespaces.areMixed)
      throw damaged('it has several namespaces');
    return projection;
  }

  /** Whether {@link state} can return the state. */
  get isSettled(): boolean {
    return this.#unsettled.size === 0;
  }

  /**
   * The events known to have come with different contents under one id (C13): canonical ids, sorted.
   * All that the reducer reports for the same events are among them, and those of which an
   * earlier version came after a later one; after a {@link restart}, of the ids whose versions are kept
   * apart exactly those that it reports.
   */
  get conflictingIds(): readonly string[] {
    const held = [...this.#held].flatMap(([id, version]) => (version?.isContested ? [id] : []));
    return [...new Set([...this.#conflicting, ...held])].sort();
  }

  /**
   * The state of the events applied so far: the same object, until something changes.
   *
   * @returns the state, deeply frozen, in the form of C20
   * @throws UnsettledProjectionError where a version of an event was taken in that is not to be kept,
   *   and NamespaceMixedStreamError where events that were collected, or versions kept apart, belong to
   *   another namespace
   */
  state(): State {
    if (!this.isSettled) throw new UnsettledProjectionError([...this.#unsettled].sort());
    return (this.#state ??= this.#newState());
  }

  #newState(): State {
    // In their order, so that an error is the same in whatever order they were met.
    const held = [...this.#held.values()]
      .filter((version) => version !== null)
      .sort((a, b) => compareKeys(a.key, b.key));
    const whole = held.length === 0 ? this : this.#with(held);
    return deepFreeze({
      namespace: whole.#namespaces.value,
      ...this.#family.state(whole.#registers, this.#options.rules),
      event_count: this.#ids.size + held.length,
    }) as State;
  }

  /** What this projection has taken in, and the versions kept apart; but for the ids. */
  #with(versions: readonly HeldVersion[]): this {
    const whole = this.#emptied();
    whole.#namespaces.merge(this.#namespaces);
    mergeRegisters(whole.#registers, this.#registers);
    for (const { key, event } of versions) {
      whole.#take(key, event, this.#family.isEvent(event) ? event : null);
    }
    return whole;
  }

  /**
   * An empty projection that knows which ids come in versions, for applying all events again.
   *
   * @returns a projection with the same options
   */
  restart(): this {
    const restarted = this.#emptied();
    for (const ids of [this.#unsettled, this.#conflicting, this.#held.keys()]) {
      for (const id of ids) restarted.#held.set(id, null);
    }
    return restarted;
  }

  #emptied(): this {
    const constructor = this.constructor as new (options: ProjectionOptions) => this;
    return new constructor(this.#options);
  }

  /** Takes in an event whose id is new; where its namespace is refused, nothing has changed. */
  #take(place: OrderKey, event: object, valid: Event | null): void {
    const namespace = this.#family.namespaceOf(event);
    // That of a valid event is valid.
    if (valid) this.#namespaces.add(place, namespace as LocalNamespaceTuple);
    else this.#takeNamespace(place, namespace);
    if (valid) this.#family.fold(this.#registers, place, valid, this.#foldOptions);
  }

  #takeNamespace(place: OrderKey, value: unknown): void {
    const namespace = readableNamespace(value);
    if (namespace) this.#namespaces.add(place, namespace);
  }

  /** An event whose id is known. The table keeps the first version, so that its place is known too. */
  #applyAgain(entry: number, place: OrderKey, fingerprint: Fingerprint): ApplyResult {
    const difference = this.#ids.difference(entry, place, fingerprint);
    if (difference === 'none' || difference === 'later') return DUPLICATE;
    this.#ids.keepFirst(entry, place, fingerprint);
    this.#conflicting.add(place.eventId);
    if (difference !== 'envelope') this.#unsettled.add(place.eventId);
    return CONFLICT;
  }

  #hold(place: OrderKey, event: Orderable): ApplyResult {
    const version = new HeldVersion(place, comparableJson(event));
    const held = this.#held.get(place.eventId);
    this.#held.set(place.eventId, HeldVersion.first(held, version));
    this.#state = null;
    if (held) return held.conflictsWith(version) ? CONFLICT : DUPLICATE;
    return this.#family.isEvent(event) ? APPLIED : this.#rejected(event);
  }

  #rejected(event: unknown): ApplyResult {
    return { outcome: 'rejected', issues: this.#family.issuesOf(event) };
  }

  /** All that the projection consists of: a copy, but for the ids. @internal */
  get content(): ProjectionContent {
    return {
      namespaces: this.#namespaces.content,
      registers: contentOfRegisters(this.#registers),
      ...this.#events,
    };
  }

  /** The same for another thread. @internal */
  get packed(): PackedContent {
    return {
      namespaces: this.#namespaces.packed,
      registers: packRegisters(this.#registers),
      ...this.#events,
    };
  }

  get #events() {
    const held = [...this.#held].map(([event_id, version]) => ({
      event_id,
      first_version: version?.text ?? null,
      is_contested: version?.isContested ?? false,
    }));
    return {
      ids: this.#ids.content,
      conflicting_ids: [...this.#conflicting].sort(),
      unsettled_ids: [...this.#unsettled].sort(),
      held: held.sort((a, b) => (a.event_id < b.event_id ? -1 : 1)),
    };
  }

  /**
   * Makes an empty projection consist of this; it takes over the ids.
   * @throws CheckpointError where a value is not what its register keeps
   * @internal
   */
  restore(content: ProjectionContent): void {
    this.#namespaces.restore(
      content.namespaces,
      valuesOf(isLocalNamespaceTuple, completeLocalNamespaceTuple),
    );
    assertNames(Object.keys(content.registers), Object.keys(this.#registers));
    restoreRegisters(this.#registers, content.registers, this.#values);
    this.#restoreEvents(content);
  }

  /** Whether all namespaces of the projection are such; there may be none. @internal */
  isOf(accepts: (namespace: LocalNamespaceTuple) => boolean): boolean {
    return this.#namespaces.all.every(accepts);
  }

  /** As {@link restore}, from another thread. @internal */
  unpack(packed: PackedContent): this {
    this.#namespaces.unpack(packed.namespaces);
    unpackRegisters(this.#registers, packed.registers);
    this.#restoreEvents(packed);
    return this;
  }

  #restoreEvents(content: Omit<ProjectionContent, 'namespaces' | 'registers'>): void {
    this.#ids = IdTable.of(content.ids);
    for (const id of content.conflicting_ids) this.#conflicting.add(canonicalEventId(id));
    for (const id of content.unsettled_ids) this.#unsettled.add(canonicalEventId(id));
    for (const { event_id, first_version, is_contested } of content.held) {
      const version =
        first_version === null
          ? null
          : HeldVersion.of(first_version, is_contested, this.#family.has);
      this.#held.set(version?.key.eventId ?? canonicalEventId(event_id), version);
    }
  }
}

/** A projection of whatever family: it is given events and projections of that family alone. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- `unknown` is not what a family's methods take
export type AnyProjection = Projection<any, any, any>;

/** Nothing that a checkpoint holds is left out. */
function assertNames(found: readonly string[], expected: readonly string[]): void {
  const names = [...expected].sort().join(', ');
  if ([...found].sort().join(', ') !== names)
    throw damaged(`its registers are ${found.join(', ')}, expected ${names}`);
}

function itself<T>(part: T): T {
  return part;
}
