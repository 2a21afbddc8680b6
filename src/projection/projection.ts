import { comparableJson } from '../canonicalJson.js';
import { isProjectionCheckpoint } from '../generated/guards.js';
import type {
  MissionDossierEvent,
  NamespacePolicy,
  ProjectionCheckpoint,
} from '../generated/types.js';
import type { ValidationIssue } from '../issues/validationIssue.js';
import { describe } from '../issues/wording.js';
import { deepFreeze } from '../reducer/deepFreeze.js';
import { canonicalEventId } from '../reducer/eventId.js';
import { readableNamespace } from '../reducer/namespace.js';
import { compareKeys, isOrderable, orderKeyOf } from '../reducer/order.js';
import type { Orderable, OrderKey } from '../reducer/order.js';
import { ProjectedDossier } from '../reducer/projectedDossier.js';
import type { DossierContent } from '../reducer/projectedDossier.js';
import type { CompleteState } from '../reducer/reduce.js';
import { assertRules, CONTRACT_RULES, haveEqualPolicies } from '../reducer/rules.js';
import type { ReducerRules } from '../reducer/rules.js';
import { StreamNamespaces } from '../reducer/streamNamespaces.js';
import { issuesOfEvent, isValidEvent, payloadOf } from '../validation/eventGuard.js';
import { isOfDossier } from '../validation/eventType.js';
import { rulesOf, seal, unseal } from './checkpoint.js';
import { CheckpointError } from './checkpointError.js';
import { decodeContent, encodeContent } from './content.js';
import type { PackedContent, ProjectionContent } from './content.js';
import { fingerprintOf } from './fingerprint.js';
import type { Fingerprint } from './fingerprint.js';
import { HeldVersion } from './heldVersion.js';
import { IdTable } from './idTable.js';
import { UnsettledProjectionError } from './unsettledProjectionError.js';

/** What became of an event that was applied. */
export type ApplyResult =
  /** It is in the state. */
  | { readonly outcome: 'applied' }
  /** An event with its id is in already, and stands before it or is the same. Nothing changed. */
  | { readonly outcome: 'duplicate' }
  /** It is no dossier event (C11). Nothing changed. */
  | { readonly outcome: 'ignored' }
  /** It is invalid. It counts where it can be ordered, and changes nothing else (C15). */
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
  /** The policies to follow; `CONTRACT_RULES` unless told. */
  readonly rules?: ReducerRules;
  /** What becomes of an event of another namespace; `refuse` unless told. */
  readonly namespaces?: NamespacePolicy;
}

/** What a projection consists of: parts of it, not a copy. Not for users of the package. */
export let contentOf: (projection: MissionDossierProjection) => ProjectionContent;

/** The same for another thread. Not for users of the package. */
export let packedContentOf: (projection: MissionDossierProjection) => PackedContent;

/** The projection that consists of this; it takes over the ids. Not for users of the package. */
export let fromContent: (
  content: ProjectionContent | PackedContent,
  options: ProjectionOptions,
) => MissionDossierProjection;

/**
 * As `apply`, for an event that nobody changes later: parts of it are kept. It may have a fingerprint
 * of another making: one that is the same for the same event written in the same way. Written in another
 * way, it is then taken for another version of itself. Not for users of the package.
 */
export let applyOwn: (
  projection: MissionDossierProjection,
  event: unknown,
  fingerprint: Fingerprint | undefined,
) => ApplyResult;

/**
 * The state of one dossier, event by event: in any order, late, twice, in parts on several nodes.
 *
 * **Law.** `state()` is what `reduceMissionDossier` gives for the set of events applied so far, however
 * they arrived and whichever projections they were merged from; or it throws
 * {@link UnsettledProjectionError}. It is never something else.
 *
 * **Cost.** `apply` takes the same time for the millionth event as for the first (amortised). Memory
 * is kept for each artifact path, anomaly and drift, and 60 to 68 bytes for each event: its id, its
 * place in the order, and a fingerprint of its content.
 *
 * **Versions of an event (C13).** An event that comes again is recognised by its id. Where it stands
 * later in the order than the one that was applied, it is dropped, as it must be. Where it stands at the
 * same place with other content, or earlier, `apply` returns `conflict`, and its id is one of
 * {@link conflictingIds}. If the two are in one place and differ in no more than the envelope, the state
 * is the same with either. In all other cases the wrong version may be in the state already; what it
 * replaced is not kept, so it cannot be taken out. Then the projection is unsettled: `state()` throws,
 * until all events have been applied again to {@link restart}'s projection, which keeps the versions of
 * those ids apart and is exact. An event's id names one event: a producer that reuses it is at fault,
 * and no state is silently wrong because of it. That two contents differ is seen by their fingerprints:
 * 64 bits of the payload, 32 of the rest of the envelope.
 *
 * **Namespaces (C14).** A projection has the namespace of the events applied to it. An event of another
 * is refused with a `NamespaceMixedStreamError`, whatever its place in the order: its `expected` is the
 * projection's, its `actual` that of the refused event. Which of two came first in the order is known
 * to who sees both: to `reduceMissionDossier`, and to a projection with `namespaces: 'collect'`. That
 * takes in the events of all namespaces, and `state()` throws what `reduceMissionDossier` throws, whatever
 * the order of arrival; it keeps one place for each namespace. Where a refusing projection's namespace
 * comes from a version of an event that is to be dropped, the refused event was right: the projection
 * becomes unsettled when the first version arrives. A restarted projection looks at the namespaces of
 * the events that it keeps apart when it is asked for the state.
 */
export class MissionDossierProjection {
  readonly #rules: ReducerRules;
  readonly #namespacePolicy: NamespacePolicy;
  readonly #namespaces: StreamNamespaces;
  readonly #dossier: ProjectedDossier;
  #ids = new IdTable();
  /** Ids that came with different contents. */
  readonly #conflicting = new Set<string>();
  /** Ids that have versions of which a wrong one may have been taken in. */
  readonly #unsettled = new Set<string>();
  /** Ids whose versions are kept apart, each with the first version so far. */
  readonly #held = new Map<string, HeldVersion | null>();

  /**
   * @param options - `rules`: the policies to follow, `CONTRACT_RULES` unless told; `namespaces`: whether
   *   events of another namespace are refused, or taken in for `state()` to throw
   */
  constructor({ rules = CONTRACT_RULES, namespaces = 'refuse' }: ProjectionOptions = {}) {
    assertRules(rules);
    this.#rules = rules;
    this.#namespacePolicy = namespaces;
    this.#namespaces = new StreamNamespaces(rules, namespaces);
    this.#dossier = new ProjectedDossier(rules);
  }

  /**
   * Takes in an event.
   *
   * @param event - any value, as `JSON.parse` gives it; it is not mutated, and not kept
   * @returns what became of it
   * @throws NamespaceMixedStreamError where it belongs to another namespace, and those are refused;
   *   nothing has changed then
   */
  apply(event: unknown): ApplyResult {
    return this.#apply(event, false);
  }

  #apply(event: unknown, isOwn: boolean, known?: Fingerprint): ApplyResult {
    if (!isOfDossier(event)) return IGNORED;
    // A valid event can be ordered: asking for that first would match its patterns twice.
    const valid = isValidEvent(event) ? event : null;
    if (!valid && !isOrderable(event)) return rejected(event);
    const orderable = event as Orderable;
    const key = orderKeyOf(orderable);
    if (this.#held.size > 0 && this.#held.has(key.eventId)) return this.#hold(key, orderable);

    const fingerprint = known ?? fingerprintOf(event, valid !== null);
    const entry = this.#ids.find(orderable.event_id);
    if (entry !== -1) return this.#applyAgain(entry, key, fingerprint);

    this.#take(key, orderable, valid, isOwn);
    this.#ids.add(key, fingerprint);
    return valid ? APPLIED : rejected(event);
  }

  /**
   * Takes in all that another projection has taken in, which is left as it is. Associative,
   * commutative and idempotent.
   *
   * @returns this projection
   * @throws NamespaceMixedStreamError where the other has another namespace, and those are refused;
   *   TypeError where it is none, has other rules, or does otherwise with other namespaces; nothing has
   *   changed then
   */
  merge(other: MissionDossierProjection): this {
    if (!(other instanceof MissionDossierProjection)) {
      throw new TypeError(
        `found ${describe(other)}, expected a MissionDossierProjection; fromJSON makes one of a checkpoint`,
      );
    }
    if (!haveEqualPolicies(this.#rules, other.#rules)) {
      throw new TypeError('projections under different rules cannot be merged');
    }
    if (this.#namespacePolicy !== other.#namespacePolicy) {
      throw new TypeError(
        'a projection that refuses namespaces and one that collects cannot be merged',
      );
    }
    this.#namespaces.merge(other.#namespaces);
    this.#dossier.merge(other.#dossier);
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
    for (const id of this.#held.keys()) if (this.#ids.find(id) !== -1) this.#unsettled.add(id);
    return this;
  }

  /**
   * A checkpoint: all that the projection consists of, for {@link fromJSON}. It is plain data, as its
   * schema `projection_checkpoint` says, deeply frozen, and the same for the same events in any order,
   * but for the order of their ids. Each event takes about 70 bytes of it, in texts of 65,536 ids.
   */
  toJSON(): ProjectionCheckpoint {
    return seal('mission-dossier-projection', this.#rules, {
      namespaces: this.#namespacePolicy,
      projection: encodeContent(contentOf(this)),
    });
  }

  /**
   * Resumes from a checkpoint. Events that it holds already change nothing when they are applied again;
   * the projection goes on as if it had never stopped.
   *
   * @param checkpoint - what {@link toJSON} gave, or `JSON.parse` of its text; it is neither mutated
   *   nor kept
   * @param expected - options that the projection must have, where told
   * @throws CheckpointError where the value is no checkpoint, or that of a newer version, or damaged,
   *   or has other options. Its checksum is there against damage: it is no protection against forgery
   */
  static fromJSON(checkpoint: unknown, expected: ProjectionOptions = {}): MissionDossierProjection {
    const read = unseal(checkpoint, 'mission-dossier-projection', isProjectionCheckpoint);
    if ((expected.namespaces ?? read.namespaces) !== read.namespaces)
      throw new CheckpointError(
        'options',
        `the checkpoint's projection does "${read.namespaces}" namespaces`,
      );
    if (read.namespaces === 'refuse' && read.projection.namespaces.length > 1)
      throw new CheckpointError('corrupt', 'the checkpoint is damaged: it has several namespaces');
    const rules = rulesOf(read, expected.rules);
    return fromContent(decodeContent(read.projection), { rules, namespaces: read.namespaces });
  }

  /** Whether {@link state} can tell the state. */
  get isSettled(): boolean {
    return this.#unsettled.size === 0;
  }

  /**
   * The events known to have come with different contents under one id (C13): canonical ids, sorted.
   * All that `reduceMissionDossier` reports for the same events are among them, and those of which an
   * earlier version came after a later one; after a {@link restart}, of the ids whose versions are kept
   * apart exactly those that it reports.
   */
  get conflictingIds(): readonly string[] {
    const held = [...this.#held].flatMap(([id, version]) => (version?.isContested ? [id] : []));
    return [...new Set([...this.#conflicting, ...held])].sort();
  }

  /**
   * The state of the events applied so far.
   *
   * @returns the state, deeply frozen, in the form of C20
   * @throws UnsettledProjectionError where a version of an event was taken in that is not to be kept,
   *   and NamespaceMixedStreamError where events that were collected, or versions kept apart, belong to
   *   another namespace
   */
  state(): CompleteState {
    if (!this.isSettled) throw new UnsettledProjectionError([...this.#unsettled].sort());
    // In their order, so that an error is the same in whatever order they were met.
    const held = [...this.#held.values()]
      .filter((version) => version !== null)
      .sort((a, b) => compareKeys(a.key, b.key));
    const whole = held.length === 0 ? this : this.#with(held);
    return deepFreeze({
      namespace: whole.#namespaces.value,
      ...whole.#dossier.state(),
      event_count: this.#ids.size + held.length,
    });
  }

  /**
   * An empty projection that knows which ids come in versions, for applying all events again.
   *
   * @returns a projection with the same options
   */
  restart(): MissionDossierProjection {
    const restarted = this.#empty();
    for (const ids of [this.#unsettled, this.#conflicting, this.#held.keys()]) {
      for (const id of ids) restarted.#held.set(id, null);
    }
    return restarted;
  }

  #content<Dossier extends DossierContent>(dossier: Dossier) {
    const held = [...this.#held].map(([event_id, version]) => ({
      event_id,
      first_version: version?.text ?? null,
      is_contested: version?.isContested ?? false,
    }));
    return {
      ...this.#namespaces.content,
      ...dossier,
      ids: this.#ids.content,
      conflicting_ids: [...this.#conflicting].sort(),
      unsettled_ids: [...this.#unsettled].sort(),
      held: held.sort((a, b) => (a.event_id < b.event_id ? -1 : 1)),
    };
  }

  #restore(content: ProjectionContent | PackedContent): this {
    this.#namespaces.restore(content);
    if ('versions' in content) this.#dossier.unpack(content);
    else this.#dossier.restore(content);
    this.#ids = IdTable.of(content.ids);
    for (const id of content.conflicting_ids) this.#conflicting.add(canonicalEventId(id));
    for (const id of content.unsettled_ids) this.#unsettled.add(canonicalEventId(id));
    for (const { event_id, first_version, is_contested } of content.held) {
      const version = first_version === null ? null : HeldVersion.of(first_version, is_contested);
      this.#held.set(version?.key.eventId ?? canonicalEventId(event_id), version);
    }
    return this;
  }

  static {
    applyOwn = (projection, event, fingerprint) => projection.#apply(event, true, fingerprint);
    contentOf = (projection) => projection.#content(projection.#dossier.content);
    packedContentOf = (projection) => projection.#content(projection.#dossier.packed);
    fromContent = (content, options) => new MissionDossierProjection(options).#restore(content);
  }

  #empty(): MissionDossierProjection {
    return new MissionDossierProjection({ rules: this.#rules, namespaces: this.#namespacePolicy });
  }

  /** Takes in an event whose id is new; where its namespace is refused, nothing has changed. */
  #take(key: OrderKey, event: Orderable, valid: MissionDossierEvent | null, isOwn: boolean): void {
    const namespace = valid ? valid.payload.namespace : readableNamespace(payloadOf(event));
    if (namespace) this.#namespaces.add(key, namespace);
    if (valid) this.#dossier.add(key, valid, isOwn);
  }

  /** An event whose id is known. The table keeps the first version, so that its place is known too. */
  #applyAgain(entry: number, key: OrderKey, fingerprint: Fingerprint): ApplyResult {
    const difference = this.#ids.difference(entry, key, fingerprint);
    if (difference === 'none' || difference === 'later') return DUPLICATE;
    this.#ids.keepFirst(entry, key, fingerprint);
    this.#conflicting.add(key.eventId);
    if (difference !== 'envelope') this.#unsettled.add(key.eventId);
    return CONFLICT;
  }

  #hold(key: OrderKey, event: Orderable): ApplyResult {
    const version = new HeldVersion(key, comparableJson(event));
    const held = this.#held.get(key.eventId);
    this.#held.set(key.eventId, HeldVersion.first(held, version));
    if (held) return held.conflictsWith(version) ? CONFLICT : DUPLICATE;
    return isValidEvent(event) ? APPLIED : rejected(event);
  }

  /** What this projection has taken in, and the versions kept apart; but for the ids. */
  #with(versions: readonly HeldVersion[]): MissionDossierProjection {
    const whole = this.#empty();
    whole.#namespaces.merge(this.#namespaces);
    whole.#dossier.merge(this.#dossier);
    for (const { key, event } of versions) {
      whole.#take(key, event, isValidEvent(event) ? event : null, true);
    }
    return whole;
  }
}

function rejected(event: unknown): ApplyResult {
  return { outcome: 'rejected', issues: issuesOfEvent(event) };
}
