import { isLocalNamespaceTuple, isProjectionsCheckpoint } from '../generated/guards.js';
import type { LocalNamespaceTuple, ProjectionsCheckpoint } from '../generated/types.js';
import { describe } from '../issues/wording.js';
import { completeNamespace } from '../reducer/complete.js';
import { areOneNamespace, identityKey } from '../reducer/namespace.js';
import { assertRules, CONTRACT_RULES, haveEqualPolicies } from '../reducer/rules.js';
import type { ReducerRules } from '../reducer/rules.js';
import { issuesOfEvent, payloadOf } from '../validation/eventGuard.js';
import { isDossierEventType } from '../validation/eventType.js';
import { rulesOf, seal, unseal } from './checkpoint.js';
import { CheckpointError } from './checkpointError.js';
import { decodeContent, encodeContent } from './content.js';
import type { PackedContent, ProjectionContent } from './content.js';
import {
  applyOwn,
  contentOf,
  fromContent,
  MissionDossierProjection,
  packedContentOf,
} from './projection.js';
import type { Fingerprint } from './fingerprint.js';
import type { ApplyResult } from './projection.js';

/** What the projections consist of, each under its key, for another thread. Not for users of the package. */
export function packedContentsOf(projections: DossierProjections): [string, PackedContent][] {
  return [...projections].map(([key, projection]) => [key, packedContentOf(projection)]);
}

/** As `apply`; see {@link applyOwn}. Not for users of the package. */
export let applyOwnToOne: (
  projections: DossierProjections,
  event: unknown,
  fingerprint: Fingerprint | undefined,
) => ApplyResult;

/** The projections that consist of this; they take over the ids. Not for users of the package. */
export let fromContents: (
  contents: Iterable<readonly [key: string, content: ProjectionContent | PackedContent]>,
  rules: ReducerRules,
) => DossierProjections;

/**
 * The states of many dossiers, event by event: a {@link MissionDossierProjection} for each namespace.
 * Iterates over the projections by their keys.
 */
export class DossierProjections implements Iterable<
  [key: string, projection: MissionDossierProjection]
> {
  readonly #rules: ReducerRules;
  readonly #projections = new Map<string, MissionDossierProjection>();
  /** The namespace that was met last. */
  #met: {
    readonly namespace: LocalNamespaceTuple;
    readonly projection: MissionDossierProjection;
  } | null = null;

  /**
   * @param options - `rules`: the policies to follow, `CONTRACT_RULES` unless told; they decide, too,
   *   what makes two namespaces one
   */
  constructor({ rules = CONTRACT_RULES }: { readonly rules?: ReducerRules } = {}) {
    assertRules(rules);
    this.#rules = rules;
  }

  /**
   * Takes an event into the projection of its namespace.
   *
   * @param event - any value, as `JSON.parse` gives it
   * @returns what became of it; `rejected` where its namespace cannot be read, so that it belongs to none
   */
  apply(event: unknown): ApplyResult {
    return this.#apply(event, (projection) => projection.apply(event));
  }

  #apply(
    event: unknown,
    apply: (projection: MissionDossierProjection) => ApplyResult,
  ): ApplyResult {
    if (!isDossierEventType((event as { event_type?: unknown } | null)?.event_type)) {
      return { outcome: 'ignored' };
    }
    const { namespace } = payloadOf(event) as { namespace?: unknown };
    return isLocalNamespaceTuple(namespace)
      ? apply(this.#projectionOf(namespace))
      : { outcome: 'rejected', issues: issuesOfEvent(event) };
  }

  /**
   * Takes in all that others have taken in, which are left as they are. Associative, commutative and
   * idempotent.
   *
   * @returns these projections
   * @throws TypeError where the others are none, or have other rules; nothing has changed then
   */
  merge(other: DossierProjections): this {
    if (!(other instanceof DossierProjections)) {
      throw new TypeError(
        `found ${describe(other)}, expected DossierProjections; fromJSON makes them of a checkpoint`,
      );
    }
    if (!haveEqualPolicies(this.#rules, other.#rules)) {
      throw new TypeError('projections under different rules cannot be merged');
    }
    for (const [key, projection] of other) this.#projection(key).merge(projection);
    return this;
  }

  /** A checkpoint, for {@link fromJSON}: as that of each projection; its schema is `projections_checkpoint`. */
  toJSON(): ProjectionsCheckpoint {
    const projections = [...this]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, projection]) => [key, encodeContent(contentOf(projection))] as const);
    return seal('mission-dossier-projections', this.#rules, {
      projections: Object.fromEntries(projections),
    });
  }

  /**
   * Resumes from a checkpoint; as `MissionDossierProjection.fromJSON`.
   *
   * @param checkpoint - what {@link toJSON} gave, or `JSON.parse` of its text
   * @param expected - `rules`: those that the projections must follow, where told
   * @throws CheckpointError where the value is no checkpoint, or that of a newer version, or damaged,
   *   or has other rules
   */
  static fromJSON(
    checkpoint: unknown,
    expected: { readonly rules?: ReducerRules } = {},
  ): DossierProjections {
    const read = unseal(checkpoint, 'mission-dossier-projections', isProjectionsCheckpoint);
    const rules = rulesOf(read, expected.rules);
    const contents = Object.entries(read.projections).map(([key, content]) => {
      if (content.namespaces.some(({ value }) => identityKey(value, rules) !== key))
        throw new CheckpointError(
          'corrupt',
          'the checkpoint is damaged: a projection has another key',
        );
      return [key, decodeContent(content)] as const;
    });
    return fromContents(contents, rules);
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

  static {
    applyOwnToOne = (projections, event, fingerprint) =>
      projections.#apply(event, (projection) => applyOwn(projection, event, fingerprint));
    fromContents = (contents, rules) => {
      const projections = new DossierProjections({ rules });
      for (const [key, content] of contents) {
        projections.#projections.set(key, fromContent(content, { rules }));
      }
      return projections;
    };
  }

  /** Mostly that of the event before: to see that takes a tenth of making the key. */
  #projectionOf(namespace: LocalNamespaceTuple): MissionDossierProjection {
    if (!this.#met || !areOneNamespace(this.#met.namespace, namespace, this.#rules)) {
      const projection = this.#projection(identityKey(namespace, this.#rules));
      this.#met = { namespace: completeNamespace(namespace), projection };
    }
    return this.#met.projection;
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
