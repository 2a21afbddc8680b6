import { comparableJson } from '../canonicalJson.js';
import type { LocalNamespaceTuple } from '../generated/types.js';
import type { ValidationError } from '../issues/explain.js';
import { completeNamespace } from '../reducer/complete.js';
import type { Complete } from '../reducer/complete.js';
import { deepFreeze } from '../reducer/deepFreeze.js';
import { effectOf } from '../reducer/effect.js';
import type { Effect } from '../reducer/effect.js';
import { readableNamespace } from '../reducer/namespace.js';
import { compareKeys, isOrderable, orderKeyOf } from '../reducer/order.js';
import type { Orderable, OrderKey } from '../reducer/order.js';
import { ProjectedDossier } from '../reducer/projectedDossier.js';
import type { CompleteState } from '../reducer/reduce.js';
import { CONTRACT_RULES, haveEqualPolicies } from '../reducer/rules.js';
import type { ReducerRules } from '../reducer/rules.js';
import {
  eventErrors,
  isMissionDossierEvent,
  isOfDossier,
  payloadOf,
} from '../validation/validate.js';
import { fingerprintOf } from './fingerprint.js';
import type { Fingerprint } from './fingerprint.js';
import { IdTable } from './idTable.js';
import { StreamNamespace } from './streamNamespace.js';
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
  | { readonly outcome: 'rejected'; readonly errors: readonly ValidationError[] }
  /**
   * An event with its id is in already that should not be, or may not: this one stands before it, or at
   * its place with other content (C13). The projection is unsettled, unless it was restarted.
   */
  | { readonly outcome: 'conflict' };

const APPLIED = Object.freeze({ outcome: 'applied' } as const);
const DUPLICATE = Object.freeze({ outcome: 'duplicate' } as const);
const IGNORED = Object.freeze({ outcome: 'ignored' } as const);
const CONFLICT = Object.freeze({ outcome: 'conflict' } as const);

/** What an event means to a projection. */
interface Reading {
  readonly key: OrderKey;
  readonly namespace: Complete<LocalNamespaceTuple> | null;
  /** Null where the event is invalid. */
  readonly effect: Effect | null;
  readonly errors: readonly ValidationError[];
}

/** A version of an event that is kept apart, because its id comes in several. */
interface HeldVersion {
  readonly reading: Reading;
  /** Orders versions of one place (C13). */
  readonly text: string;
}

const NO_ERRORS: readonly ValidationError[] = Object.freeze([]);

/**
 * The state of one dossier, event by event: in any order, late, twice, in parts on several nodes.
 *
 * **Law.** `state()` is what `reduceMissionDossier` gives for the set of events applied so far, however
 * they arrived and whichever projections they were merged from; or it throws
 * {@link UnsettledProjectionError}. It is never something else.
 *
 * **Cost.** `apply` takes the same time for the millionth event as for the first (amortised). Memory
 * is kept for each artifact path, anomaly and drift, and 56 to 64 bytes for each event: its id, its
 * place in the order, and a fingerprint of what the state takes from it.
 *
 * **Versions of an event (C13).** An event that comes again is recognised by its id. Where it stands
 * later in the order than the one that was applied, it is dropped, as it must be. Where it stands
 * earlier, or at the same place with another fingerprint, the wrong version may be in the state
 * already; what it replaced is not kept, so it cannot be taken out. Then `apply` returns `conflict`
 * and `state()` throws, until all events have been applied again to {@link restart}'s projection, which
 * keeps the versions of those ids apart and is exact. An event's id names one event: a producer that
 * reuses it is at fault, and no state is silently wrong because of it.
 *
 * **Namespaces (C14).** A projection has the namespace of the events applied to it. An event of another
 * is refused with a `NamespaceMixedStreamError`, whatever its place in the order: its `expected` is the
 * projection's, its `actual` that of the refused event. Which of two came first in the order is known
 * to `reduceMissionDossier` alone, which sees both. Where the projection's namespace comes from a version
 * of an event that is to be dropped, the refused event was right: the projection becomes unsettled when
 * the first version arrives. A restarted projection looks at the namespaces of the events that it keeps
 * apart when it is asked for the state.
 */
export class MissionDossierProjection {
  readonly #rules: ReducerRules;
  readonly #namespace: StreamNamespace;
  readonly #dossier: ProjectedDossier;
  readonly #ids = new IdTable();
  /** Ids that have versions of which a wrong one may have been taken in. */
  readonly #unsettled = new Set<string>();
  /** Ids whose versions are kept apart, each with the best version so far. */
  readonly #held: Map<string, HeldVersion | null>;

  /**
   * @param options - `rules`: the policies to follow, `CONTRACT_RULES` unless told
   */
  constructor({ rules = CONTRACT_RULES }: { readonly rules?: ReducerRules } = {}) {
    this.#rules = rules;
    this.#namespace = new StreamNamespace(rules);
    this.#dossier = new ProjectedDossier(rules);
    this.#held = new Map();
  }

  /**
   * Takes in an event.
   *
   * @param event - any value, as `JSON.parse` gives it; it is not mutated, and not kept
   * @returns what became of it
   * @throws NamespaceMixedStreamError where it belongs to another namespace; nothing has changed then
   */
  apply(event: unknown): ApplyResult {
    if (!isOfDossier(event)) return IGNORED;
    if (!isOrderable(event)) return { outcome: 'rejected', errors: eventErrors(event) };
    const reading = read(event);
    const { eventId } = reading.key;
    if (this.#held.has(eventId)) return this.#hold({ reading, text: comparableJson(event) });

    const fingerprint = fingerprintOfReading(reading);
    const known = this.#ids.find(eventId);
    if (known !== -1) return this.#applyAgain(known, reading.key, fingerprint);

    this.#take(reading, fingerprint);
    return reading.effect ? APPLIED : { outcome: 'rejected', errors: reading.errors };
  }

  /**
   * Takes in all that another projection has taken in, which is left as it is. Associative,
   * commutative and idempotent.
   *
   * @returns this projection
   * @throws NamespaceMixedStreamError where the other has another namespace, and TypeError where it has
   *   other rules; nothing has changed then
   */
  merge(other: MissionDossierProjection): this {
    if (!haveEqualPolicies(this.#rules, other.#rules)) {
      throw new TypeError('projections under different rules cannot be merged');
    }
    this.#namespace.checkMerge(other.#namespace);
    this.#namespace.merge(other.#namespace);
    this.#dossier.merge(other.#dossier);
    this.#ids.merge(other.#ids, (id) => this.#unsettled.add(id));
    for (const id of other.#unsettled) this.#unsettled.add(id);
    for (const [id, version] of other.#held) this.#held.set(id, best(this.#held.get(id), version));
    // What one keeps apart and the other has taken in can no longer be kept apart.
    for (const id of this.#held.keys()) if (this.#ids.find(id) !== -1) this.#unsettled.add(id);
    return this;
  }

  /** Whether {@link state} can tell the state. */
  get isSettled(): boolean {
    return this.#unsettled.size === 0;
  }

  /**
   * The state of the events applied so far.
   *
   * @returns the state, deeply frozen, in the form of C20
   * @throws UnsettledProjectionError where a version of an event was taken in that is not to be kept,
   *   and NamespaceMixedStreamError where versions kept apart belong to another namespace
   */
  state(): CompleteState {
    if (!this.isSettled) throw new UnsettledProjectionError([...this.#unsettled]);
    const projection = this.#withHeldVersions();
    return deepFreeze({
      namespace: projection.#namespace.value,
      ...projection.#dossier.state(),
      event_count: projection.#ids.size,
    });
  }

  /**
   * An empty projection that knows which ids come in versions, for applying all events again.
   *
   * @returns a projection with the same rules
   */
  restart(): MissionDossierProjection {
    const restarted = new MissionDossierProjection({ rules: this.#rules });
    for (const id of [...this.#unsettled, ...this.#held.keys()]) restarted.#held.set(id, null);
    return restarted;
  }

  /** Takes in an event whose id is new; where its namespace is refused, nothing has changed. */
  #take({ key, namespace, effect }: Reading, fingerprint: Fingerprint): void {
    if (namespace) this.#namespace.check(namespace);
    if (namespace) this.#namespace.add(key, namespace);
    this.#ids.add(key.eventId, key, fingerprint);
    if (effect) this.#dossier.add(key, effect);
  }

  /** An event whose id is known. The table keeps the first version, so that its order is known too. */
  #applyAgain(known: number, key: OrderKey, fingerprint: Fingerprint): ApplyResult {
    const order = this.#ids.compare(known, key);
    if (order < 0) return DUPLICATE;
    if (order === 0 && this.#ids.hasFingerprint(known, fingerprint)) return DUPLICATE;
    if (order > 0) this.#ids.set(known, key, fingerprint);
    this.#unsettled.add(key.eventId);
    return CONFLICT;
  }

  #hold(version: HeldVersion): ApplyResult {
    const { key } = version.reading;
    const held = this.#held.get(key.eventId);
    this.#held.set(key.eventId, best(held, version));
    if (!held) return APPLIED;
    const isOther = held.text !== version.text;
    return isOther && compareKeys(held.reading.key, key) === 0 ? CONFLICT : DUPLICATE;
  }

  /** This projection with the best of the versions kept apart taken in; itself where there are none. */
  #withHeldVersions(): MissionDossierProjection {
    const versions = [...this.#held.values()].filter((version) => version !== null);
    if (versions.length === 0) return this;
    const whole = new MissionDossierProjection({ rules: this.#rules });
    whole.#namespace.merge(this.#namespace);
    whole.#dossier.merge(this.#dossier);
    whole.#ids.merge(this.#ids, () => undefined);
    for (const { reading } of versions) whole.#take(reading, fingerprintOfReading(reading));
    return whole;
  }
}

function fingerprintOfReading({ effect, namespace }: Reading): Fingerprint {
  return fingerprintOf([effect, namespace]);
}

function read(event: Orderable): Reading {
  const key = orderKeyOf(event);
  if (isMissionDossierEvent(event)) {
    const namespace = completeNamespace(event.payload.namespace);
    return { key, namespace, effect: effectOf(event), errors: NO_ERRORS };
  }
  return {
    key,
    namespace: readableNamespace(payloadOf(event)) ?? null,
    effect: null,
    errors: eventErrors(event),
  };
}

/** The version to keep of two: the first in order, then by canonical JSON (C13). */
function best(
  a: HeldVersion | null | undefined,
  b: HeldVersion | null | undefined,
): HeldVersion | null {
  if (!a || !b) return a ?? b ?? null;
  return (compareKeys(a.reading.key, b.reading.key) || (a.text < b.text ? -1 : 1)) < 0 ? a : b;
}
