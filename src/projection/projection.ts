import { comparableJson } from '../json/canonicalJson.js';
import { copyJson } from '../json/copyJson.js';
import type { Family, FoldOptions, StreamFacts, TypeAndPayload } from '../reducer/family.js';
import type {
  Checkpoint,
  HeldEvent,
  ProjectionContent as ContentModel,
  RegisterContent,
} from '../generated/checkpoint/types.js';
import { completeLocalNamespaceTuple } from '../generated/complete.js';
import type { CompleteLocalNamespaceTuple } from '../generated/completeTypes.js';
import { isLocalNamespaceTuple } from '../generated/guards.js';
import type { LocalNamespaceTuple } from '../generated/types.js';
import type { ValidationIssue } from '../issues/validationIssue.js';
import { describe, oneOf } from '../issues/wording.js';
import { deepFreeze } from '../json/deepFreeze.js';
import { canonicalEventId } from '../order/eventId.js';
import { areMixed, readableNamespace } from '../reducer/namespace.js';
import { compareKeys, isOrderable, orderKeyOf } from '../order/order.js';
import type { Orderable, OrderKey } from '../order/order.js';
import { isObject } from '../json/isObject.js';
import { assertRules, CONTRACT_RULES, haveEqualPolicies } from '../reducer/rules.js';
import type { ReducerRules } from '../reducer/rules.js';
import { StreamNamespaces } from '../reducer/streamNamespaces.js';
import type { OtherNamespaces } from '../reducer/streamNamespaces.js';
import { columnsOf, mergeRegisters } from '../registers/registers.js';
import type { KeptValue } from '../registers/register.js';
import type { Registers, ValueReaders } from '../registers/registers.js';
import { valueOf } from '../registers/valueText.js';
import { assertFamily, damaged, seal, unseal } from './checkpoint.js';
import type { CheckpointOptions } from './checkpoint.js';
import { decodeContent, encodeContent, partOf } from './content.js';
import type { ProjectionContent } from './content.js';
import { fingerprintOf } from './fingerprint.js';
import type { Fingerprint } from './fingerprint.js';
import { HeldVersion } from './heldVersion.js';
import { IdTable } from './idTable.js';
import type { IdTableContent } from './idTable.js';
import { newIdVersions, NO_VERSIONS } from './idVersions.js';
import type { IdVersions } from './idVersions.js';
import type { ProjectionPart, WrittenContent } from './joinable.js';
import { valuesOf } from './restoredValues.js';
import { UnsettledProjectionError } from './unsettledProjectionError.js';
import type { ReaderOption } from '../validation/eventReader.js';

/** The outcome of applying an event. */
export type ApplyResult =
  /** The event is new and valid: it is now part of the state. */
  | { readonly outcome: 'applied' }
  /** The same event, or an earlier version with its id, was applied before. Nothing changed. */
  | { readonly outcome: 'duplicate' }
  /** The event belongs to another family (C11). Nothing changed. */
  | { readonly outcome: 'ignored' }
  /**
   * The event is invalid. If it has a place in the order, it counts in `event_count`; it changes nothing
   * else (C11, C15).
   */
  | { readonly outcome: 'rejected'; readonly issues: readonly ValidationIssue[] }
  /**
   * An event with the same id was applied before, but with other content (C13), and this one is at the
   * same place in the order or at an earlier one. The id is added to the projection's `conflictingIds`.
   * If both are at the same place and differ only in the envelope, the state is the same with either.
   * Otherwise the projection is unsettled, unless it keeps the versions of this id separate (see
   * `restart`).
   */
  | { readonly outcome: 'conflict' };

const APPLIED = /* @__PURE__ */ Object.freeze({ outcome: 'applied' } as const);
const DUPLICATE = /* @__PURE__ */ Object.freeze({ outcome: 'duplicate' } as const);
const IGNORED = /* @__PURE__ */ Object.freeze({ outcome: 'ignored' } as const);
const CONFLICT = /* @__PURE__ */ Object.freeze({ outcome: 'conflict' } as const);

/** The policies on other namespaces that one projection can have. */
const SINGLE_POLICIES: readonly OtherNamespaces[] = ['refuse', 'collect'];

/** Options of a projection. */
export interface ProjectionOptions extends ReaderOption {
  /** The policies to follow; default `CONTRACT_RULES`. */
  readonly rules?: ReducerRules;
  /**
   * How to handle an event of another namespace. `refuse` (default): `apply` throws. `collect`: `apply`
   * accepts the event, and `state()` throws.
   */
  readonly namespaces?: OtherNamespaces;
  /**
   * Set this to true if events are never changed after they are applied. The projection then keeps parts
   * of the events instead of copies. Default: false.
   */
  readonly immutableEvents?: boolean;
}

/** Keeps the state of one stream of a family up to date. Documented at `MissionDossierProjection`. */
export class Projection<Event, Kept extends Registers, State extends object> {
  readonly #family: Family<Event, Kept, State>;
  readonly #values: ValueReaders<Kept>;
  readonly #options: Required<ProjectionOptions>;
  readonly #foldOptions: FoldOptions;
  readonly #namespaces: StreamNamespaces;
  readonly #registers: Kept;
  #ids = new IdTable();
  /** Shared until an id has several versions, which few ids have. */
  #versions = NO_VERSIONS;
  /** What was known at {@link trackChanges}, and the ids kept separate that changed since; null before. */
  #tracked: { conflicting: number; unsettled: number; held: Set<string> } | null = null;
  /** Called before the next change. */
  #onChange: (() => void) | null = null;
  /** The last state, until the next change. A weak reference, so that an unused state is freed. */
  #state: WeakRef<State> | null = null;

  /**
   * @param family - the family whose events are applied
   * @param values - how to read the values of each register from a checkpoint
   * @param options - options of the projection
   */
  constructor(
    family: Family<Event, Kept, State>,
    values: ValueReaders<Kept>,
    options: ProjectionOptions,
  ) {
    const {
      rules = CONTRACT_RULES,
      namespaces = 'refuse',
      immutableEvents = false,
      reader,
    } = options;
    assertRules(rules);
    if (!SINGLE_POLICIES.includes(namespaces))
      throw new TypeError(
        `found ${describe(namespaces)}, expected ${oneOf(SINGLE_POLICIES)} for "namespaces"`,
      );
    this.#family = family;
    this.#values = values;
    // With those of the family, for `restart`.
    this.#options = { ...options, rules, namespaces, immutableEvents, reader };
    this.#foldOptions = { rules, keep: immutableEvents ? itself : copyJson };
    this.#namespaces = new StreamNamespaces(rules, namespaces);
    this.#registers = family.registers();
  }

  /**
   * Applies an event.
   *
   * @param event - any value, as `JSON.parse` returns it; it is not mutated
   * @param fingerprint - a fingerprint of the event's content, if the caller can compute one faster. It must
   *   be the same whenever the event is written in the same way. If the fingerprint depends on how an event
   *   is written, the same event written in another way counts as another version. Default: computed here;
   *   it does not depend on how the event is written
   * @returns the outcome
   * @throws NamespaceMixedStreamError if the event belongs to another namespace and `namespaces` is
   *   `refuse`; nothing is changed
   */
  apply(event: unknown, fingerprint?: Fingerprint): ApplyResult {
    const { reader } = this.#options;
    const apply = (each: unknown) => this.applyCanonical(each, fingerprint);
    return reader
      ? reader.apply(event, !fingerprint || this.#versions.held.size > 0, apply)
      : apply(event);
  }

  /** Does the same without a reader. @internal */
  applyCanonical(event: unknown, fingerprint?: Fingerprint): ApplyResult {
    const { has, isEvent } = this.#family;
    if (!has(event)) return isObject(event) ? IGNORED : this.#rejected(event);
    // A valid event can be ordered. Checking `isOrderable` first would match its patterns twice.
    const valid = isEvent(event) ? event : null;
    if (!valid && !isOrderable(event)) return this.#rejected(event);
    const orderable = event as Orderable;
    const place = orderKeyOf(orderable);
    this.#announce();
    if (this.#versions.held.size > 0 && this.#versions.held.has(place.eventId))
      return this.#hold(place, orderable);

    const content = fingerprint ?? fingerprintOf(event, valid !== null);
    const found = this.#ids.find(orderable.event_id);
    if (found >= 0) return this.#applyAgain(found, place, content);

    this.#take(place, orderable, valid);
    this.#ids.insert(found, orderable.event_id, place, content);
    this.#state = null;
    return valid ? APPLIED : this.#rejected(event);
  }

  /**
   * Merges another projection into this one; the other is not changed. Merging is associative,
   * commutative and idempotent.
   *
   * @returns this projection
   * @throws NamespaceMixedStreamError if the other has another namespace and `namespaces` is `refuse`;
   *   TypeError if the other is not a projection of the same family, or has other `rules` or
   *   `namespaces`. Nothing is changed
   */
  merge(other: Projection<Event, Kept, State>): this {
    this.#assertMergeable(other);
    this.#announce();
    this.#namespaces.merge(other.#namespaces);
    mergeRegisters(this.#registers, other.#registers);
    this.#mergeIds(other.#ids.content, false);
    this.#mergeVersions(other.#versions);
    return this;
  }

  /** @param isOwn - whether nobody else has the table */
  #mergeIds(ids: IdTableContent, isOwn: boolean): void {
    if (isOwn && this.#ids.size === 0) this.#ids = new IdTable(ids);
    else
      this.#ids.merge(ids, (id, difference) => {
        this.#ownVersions.conflicting.add(id);
        if (difference !== 'envelope') this.#ownVersions.unsettled.add(id);
      });
  }

  #mergeVersions({ conflicting, unsettled, held }: IterableOf<IdVersions>): void {
    for (const id of conflicting) this.#ownVersions.conflicting.add(id);
    for (const id of unsettled) this.#ownVersions.unsettled.add(id);
    for (const [id, version] of held) {
      this.#keep(id, HeldVersion.first(this.#versions.held.get(id), version));
    }
    // An id that one side keeps separate and the other has applied can no longer be kept separate.
    for (const id of this.#versions.held.keys())
      if (this.#ids.find(id) >= 0) this.#ownVersions.unsettled.add(id);
    this.#state = null;
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
   * Returns a checkpoint: the complete content of the projection, to be read by `fromJSON`. It is plain
   * data, deeply frozen, and has the schema `checkpoint/checkpoint.json`. Except for the order of the ids,
   * it is the same for the same events in any order. Each event takes about 70 bytes, in strings of 65,536
   * ids each.
   */
  toJSON(): Checkpoint {
    const { rules, namespaces } = this.#options;
    return seal({ family: this.#family.name, rules, namespaces }, { '': this.toContent() });
  }

  /**
   * Restores a projection from a checkpoint. It behaves as the original would. Events in the checkpoint
   * change nothing when they are applied again.
   *
   * @param checkpoint - the result of {@link toJSON}, or of `JSON.parse` of its JSON text; it is neither
   *   mutated nor kept
   * @param expected - `rules` and `namespaces`, if given, must be those of the checkpoint;
   *   `immutableEvents` applies to the restored projection
   * @throws CheckpointError if the value is not a checkpoint, is damaged, was written by a newer version, or
   *   has other options. The checksum detects damage; it does not protect against forgery
   */
  static fromJSON<P extends AnyProjection>(
    this: new (options: ProjectionOptions) => P,
    checkpoint: unknown,
    expected: ProjectionOptions = {},
  ): P {
    const { family, rules, namespaces, projections } = unseal(checkpoint, {
      rules: expected.rules,
      namespaces: expected.namespaces ? [expected.namespaces] : SINGLE_POLICIES,
    });
    const projection = new this({ ...expected, rules, namespaces });
    assertFamily(family, projection.#family.name);
    const [content] = projections.values();
    if (projections.size !== 1 || !content) throw damaged('it has not one projection');
    return projection.restore(content);
  }

  /** Whether {@link state} can return the state. */
  get isSettled(): boolean {
    return this.#versions.unsettled.size === 0;
  }

  /**
   * The ids under which events with different contents were applied (C13): canonical and sorted. They
   * include every id that the reducer reports for the same events, and also ids whose versions are at
   * different places in the order. After {@link restart}, the ids whose versions are kept separate are
   * listed exactly if the reducer reports them.
   */
  get conflictingIds(): readonly string[] {
    const held = [...this.#versions.held].flatMap(([id, version]) =>
      version?.isContested ? [id] : [],
    );
    return [...new Set([...this.#versions.conflicting, ...held])].sort();
  }

  /**
   * Returns the state of the events applied so far: the same object until the next change.
   *
   * @returns the state, deeply frozen, in the form of C20, as `reduceMissionDossier` returns it
   * @throws UnsettledProjectionError if the state may contain the wrong version of an event;
   *   NamespaceMixedStreamError if collected events, or versions that are kept separate, belong to more
   *   than one namespace
   */
  state(): State {
    const last = this.isSettled && this.#state?.deref();
    if (last) return last;
    const state = deepFreeze(this.newState());
    this.#state = new WeakRef(state);
    return state;
  }

  /**
   * The state, made anew for a caller that reads it once: it is neither frozen nor kept.
   * @throws as {@link state}
   * @internal
   */
  newState(): State {
    if (!this.isSettled) throw new UnsettledProjectionError([...this.#versions.unsettled].sort());
    return this.readAs(this.#family.state);
  }

  /**
   * What a function reads of the registers of all events.
   * @throws NamespaceMixedStreamError as {@link state}
   * @internal
   */
  readAs<Read>(read: (registers: Kept, rules: ReducerRules, stream: StreamFacts) => Read): Read {
    // In the order of the events, so that an error does not depend on the order of arrival.
    const held = [...this.#versions.held.values()]
      .filter((version) => version !== null)
      .sort((a, b) => compareKeys(a.key, b.key));
    const whole = held.length === 0 ? this : this.#with(held);
    const stream = {
      namespace: whole.#namespaces.value,
      event_count: this.#ids.size + held.length,
    };
    return read(whole.#registers, this.#options.rules, stream);
  }

  /** A projection of the applied events and the separate versions, without the table of ids. */
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
   * Creates an empty projection for applying all events again, in any order. It keeps the versions of all
   * {@link conflictingIds} separate, so that it is settled and its state is exact.
   *
   * @returns an empty projection with the same options
   */
  restart(): this {
    const restarted = this.#emptied();
    // Every unsettled id is conflicting or held.
    for (const id of [...this.#versions.conflicting, ...this.#versions.held.keys()])
      restarted.#ownVersions.held.set(id, null);
    return restarted;
  }

  #emptied(): this {
    const constructor = this.constructor as new (options: ProjectionOptions) => this;
    return new constructor(this.#options);
  }

  /** Applies an event whose id is new. If its namespace is refused, nothing is changed. */
  #take(place: OrderKey, event: object, valid: Event | null): void {
    const namespace = this.#family.namespaceOf(event);
    // The namespace of a valid event is valid; some families have none.
    if (valid && namespace) this.#namespaces.add(place, namespace as LocalNamespaceTuple);
    else this.#takeNamespace(place, namespace);
    if (valid)
      this.#family.fold(this.#registers, place, valid as TypeAndPayload<Event>, this.#foldOptions);
  }

  #takeNamespace(place: OrderKey, value: unknown): void {
    const namespace = readableNamespace(value);
    if (namespace) this.#namespaces.add(place, namespace);
  }

  /** Applies an event whose id is known. The table keeps the place of the first version. */
  #applyAgain(entry: number, place: OrderKey, fingerprint: Fingerprint): ApplyResult {
    const difference = this.#ids.difference(entry, place, fingerprint);
    if (difference === 'none') return DUPLICATE;
    // A later version, too: if all events are applied again, it may be the first to arrive.
    this.#ownVersions.conflicting.add(place.eventId);
    if (difference === 'later') return DUPLICATE;
    this.#ids.keepFirst(entry, place, fingerprint);
    if (difference !== 'envelope') this.#ownVersions.unsettled.add(place.eventId);
    return CONFLICT;
  }

  #hold(place: OrderKey, event: Orderable): ApplyResult {
    const version = new HeldVersion(place, comparableJson(event));
    const held = this.#versions.held.get(place.eventId);
    this.#keep(place.eventId, HeldVersion.first(held, version));
    this.#state = null;
    if (held) return held.conflictsWith(version) ? CONFLICT : DUPLICATE;
    return this.#family.isEvent(event) ? APPLIED : this.#rejected(event);
  }

  /** To be changed. */
  get #ownVersions(): IdVersions {
    if (this.#versions === NO_VERSIONS) this.#versions = newIdVersions();
    return this.#versions;
  }

  #announce(): void {
    this.#onChange?.();
    this.#onChange = null;
  }

  #keep(id: string, version: HeldVersion | null): void {
    if (this.#tracked && this.#versions.held.get(id) !== version) this.#tracked.held.add(id);
    this.#ownVersions.held.set(id, version);
  }

  #rejected(event: unknown): ApplyResult {
    return { outcome: 'rejected', issues: this.#family.issuesOf(event) };
  }

  /**
   * The complete content of the projection. It is not a copy, except for values that `encode` copies.
   * @param encode - returns the encoded form of a register's value
   * @internal
   */
  contentWith<Value>(encode: (value: unknown) => Value): ProjectionContent<Value> {
    return {
      namespaces: this.#namespaces.columns(encode),
      registers: columnsOf(this.#registers, encode),
      ...this.#events,
    };
  }

  /** A copy of the content, in the form of a checkpoint. @internal */
  toContent(): ContentModel {
    return encodeContent(this.contentWith((value) => copyJson(valueOf(value)) as CheckpointValue));
  }

  get #events() {
    return {
      ids: this.#ids.content,
      conflicting_ids: [...this.#versions.conflicting].sort(),
      unsettled_ids: [...this.#versions.unsettled].sort(),
      held: this.#heldEvents(this.#versions.held.keys()),
    };
  }

  #heldEvents(ids: Iterable<string>): HeldEvent[] {
    return [...ids].sort().map((event_id) => {
      const version = this.#versions.held.get(event_id);
      return {
        event_id,
        first_version: version?.text ?? null,
        is_contested: version?.isContested ?? false,
      };
    });
  }

  /** @internal */
  get form(): CheckpointOptions {
    const { rules, namespaces } = this.#options;
    return { family: this.#family.name, rules, namespaces };
  }

  /** @internal */
  contents(onlyChanged: boolean): [key: string, content: WrittenContent][] {
    const known = onlyChanged ? this.#tracked : null;
    const content = {
      isNew: !known,
      registers: [this.#namespaces, ...Object.values(this.#registers)].map((register) =>
        register.sorted(onlyChanged),
      ),
      ids: this.#ids,
      // Sets have the order in which their members were added.
      conflicting_ids: [...this.#versions.conflicting].slice(known?.conflicting),
      unsettled_ids: [...this.#versions.unsettled].slice(known?.unsettled),
      held: this.#heldEvents(known?.held ?? this.#versions.held.keys()),
    };
    return [['', content]];
  }

  /**
   * @param onChange - called before the next change, if there may be one
   * @internal
   */
  trackChanges(onChange: (() => void) | null = null): void {
    this.#onChange = onChange;
    this.#namespaces.trackChanges();
    for (const register of Object.values(this.#registers)) register.trackChanges();
    this.#ids.trackChanges();
    this.#tracked = {
      conflicting: this.#versions.conflicting.size,
      unsettled: this.#versions.unsettled.size,
      held: new Set(),
    };
  }

  /**
   * Reads the values of a part, before it is added.
   * @param key - "", the key of a single projection
   * @param isOwn - whether nobody else has the values
   * @throws CheckpointError if the part is damaged. Nothing is changed
   * @internal
   */
  check(part: ProjectionPart, key = '', isOwn = true): void {
    if (key) throw damaged('a single projection has a key');
    const { registers, held } = part;
    const names = Object.keys(this.#registers);
    for (const [i, entries] of registers.entries()) {
      const read = i > 0 ? this.#values[names[i - 1] as string] : readNamespace;
      if (!read) throw damaged('it has an unknown register');
      for (const [, entry] of entries) entry.value = read(entry.value, isOwn);
    }
    for (const version of held) this.#heldVersion(version);
    if (this.#options.namespaces === 'refuse' && areMixed(namespacesIn(part), this.#options.rules))
      throw damaged('it has several namespaces');
  }

  /**
   * Adds a part that was checked.
   * @throws NamespaceMixedStreamError as {@link merge} does. Nothing is changed
   * @internal
   */
  add({ registers, ids, conflicting_ids, unsettled_ids, held }: ProjectionPart): void {
    const [namespaces = [], ...others] = registers;
    // The first one is refused, or none.
    for (const [, entry] of namespaces)
      this.#namespaces.add(entry, valueOf(entry.value) as CompleteLocalNamespaceTuple);
    this.#announce();
    const kept = Object.values(this.#registers);
    for (const [i, entries] of others.entries())
      for (const [key, entry] of entries) kept[i]?.adopt(key, entry);
    for (const table of ids) this.#mergeIds(table, true);
    this.#mergeVersions({
      conflicting: conflicting_ids.map(canonicalEventId),
      unsettled: unsettled_ids.map(canonicalEventId),
      held: held.map((each) => this.#heldVersion(each)),
    });
  }

  /**
   * Adds a result of {@link contentWith}. It takes ownership of the ids.
   * @param decode - returns the value of an encoded form
   * @param isChecked - whether the values need not be checked
   * @internal
   */
  addContent<Value>(
    content: ProjectionContent<Value>,
    decode: (value: Value) => KeptValue,
    isChecked: boolean,
  ): this {
    const part = partOf(content, Object.keys(this.#registers), decode);
    if (!isChecked) this.check(part, '', false);
    this.add(part);
    return this;
  }

  /**
   * Fills an empty projection with the content of a checkpoint.
   * @throws CheckpointError if the content is damaged
   * @internal
   */
  restore(content: ContentModel): this {
    assertNames(Object.keys(content.registers), Object.keys(this.#registers));
    return this.addContent(decodeContent(content), (value) => value, false);
  }

  /** The namespaces of the events, by the rules one, unless others are collected. @internal */
  get namespaces(): readonly LocalNamespaceTuple[] {
    return this.#namespaces.all;
  }

  #heldVersion({ event_id, first_version, is_contested }: HeldEvent): [string, HeldVersion | null] {
    const version =
      first_version === null ? null : HeldVersion.of(first_version, is_contested, this.#family.has);
    return [version?.key.eventId ?? canonicalEventId(event_id), version];
  }
}

/** A projection of any family. Callers must pass it only events and projections of its own family. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- `unknown` is not what a family's methods take
export type AnyProjection = Projection<any, any, any>;

/** Ensures that the registers of a checkpoint are exactly those of the family. */
function assertNames(found: readonly string[], expected: readonly string[]): void {
  const names = [...expected].sort().join(', ');
  if ([...found].sort().join(', ') !== names)
    throw damaged(`its registers are ${found.join(', ')}, expected ${names}`);
}

/** The members of collections, in any collections. */
type IterableOf<Collections> = {
  readonly [Name in keyof Collections]: Collections[Name] extends Iterable<infer Member>
    ? Iterable<Member>
    : never;
};

type CheckpointValue = RegisterContent['values'][number];

const readNamespace = /* @__PURE__ */ valuesOf(isLocalNamespaceTuple, completeLocalNamespaceTuple);

/** The namespaces of a part that was checked. */
export function namespacesIn({ registers: [entries = []] }: ProjectionPart) {
  return entries.map(([, { value }]) => value as CompleteLocalNamespaceTuple);
}

function itself<T>(part: T): T {
  return part;
}
