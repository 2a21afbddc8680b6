import { payloadKey } from '../reducer/partition.js';
import { CONTRACT_RULES, haveEqualPolicies } from '../reducer/rules.js';
import type { ReducerRules } from '../reducer/rules.js';
import { eventErrors, isDossierEventType, payloadOf } from '../validation/validate.js';
import { MissionDossierProjection } from './projection.js';
import type { ApplyResult } from './projection.js';

/**
 * The states of many dossiers, event by event: a {@link MissionDossierProjection} for each namespace.
 * Iterates over the projections by their keys.
 */
export class DossierProjections implements Iterable<
  [key: string, projection: MissionDossierProjection]
> {
  readonly #rules: ReducerRules;
  readonly #projections = new Map<string, MissionDossierProjection>();

  /**
   * @param options - `rules`: the policies to follow, `CONTRACT_RULES` unless told; they decide, too,
   *   what makes two namespaces one
   */
  constructor({ rules = CONTRACT_RULES }: { readonly rules?: ReducerRules } = {}) {
    this.#rules = rules;
  }

  /**
   * Takes an event into the projection of its namespace.
   *
   * @param event - any value, as `JSON.parse` gives it
   * @returns what became of it; `rejected` where its namespace cannot be read, so that it belongs to none
   */
  apply(event: unknown): ApplyResult {
    if (!isDossierEventType((event as { event_type?: unknown } | null)?.event_type)) {
      return { outcome: 'ignored' };
    }
    const key = payloadKey(payloadOf(event), this.#rules);
    return key === undefined
      ? { outcome: 'rejected', errors: eventErrors(event) }
      : this.#projection(key).apply(event);
  }

  /**
   * Takes in all that others have taken in, which are left as they are. Associative, commutative and
   * idempotent.
   *
   * @returns these projections
   * @throws TypeError where the others have other rules; nothing has changed then
   */
  merge(other: DossierProjections): this {
    if (!haveEqualPolicies(this.#rules, other.#rules)) {
      throw new TypeError('projections under different rules cannot be merged');
    }
    for (const [key, projection] of other) this.#projection(key).merge(projection);
    return this;
  }

  /**
   * The projection of a namespace.
   *
   * @param key - from `namespaceKey`; where the rules ignore `step_id`, of the namespace without it
   */
  get(key: string): MissionDossierProjection | undefined {
    return this.#projections.get(key);
  }

  /** Whether all of the projections are settled, so that each can tell its state. */
  get isSettled(): boolean {
    return [...this.#projections.values()].every((projection) => projection.isSettled);
  }

  /** The canonical ids of `MissionDossierProjection.conflictingIds` of all projections, sorted. */
  get conflictingIds(): readonly string[] {
    const ids = [...this.#projections.values()].flatMap(({ conflictingIds }) => conflictingIds);
    return [...new Set(ids)].sort();
  }

  /**
   * Projections that know which ids come in versions, for applying all events again; see
   * `MissionDossierProjection.restart`.
   *
   * @returns empty projections of the same namespaces, with the same rules
   */
  restart(): DossierProjections {
    const restarted = new DossierProjections({ rules: this.#rules });
    for (const [key, projection] of this.#projections) {
      restarted.#projections.set(key, projection.restart());
    }
    return restarted;
  }

  /** How many namespaces there are. */
  get size(): number {
    return this.#projections.size;
  }

  [Symbol.iterator](): Iterator<[key: string, projection: MissionDossierProjection]> {
    return this.#projections.entries();
  }

  #projection(key: string): MissionDossierProjection {
    let projection = this.#projections.get(key);
    if (!projection) {
      projection = new MissionDossierProjection({ rules: this.#rules });
      this.#projections.set(key, projection);
    }
    return projection;
  }
}
