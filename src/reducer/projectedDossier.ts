import type {
  AnomalyEntry,
  ArtifactEntry,
  DriftRecord,
  MissionDossierState,
  ParityStatus,
  SnapshotSummary,
} from '../generated/types.js';
import type { Complete } from './complete.js';
import { compareKeys } from './order.js';
import type { OrderKey } from './order.js';
import type { ReducerRules } from './rules.js';
import type { Effect } from './effect.js';

/** A value and the place in the order of the event that it comes from. */
export interface Positioned<T> {
  readonly key: OrderKey;
  readonly value: T;
}

/** All that is known of one path. */
interface PathSlot {
  /** The latest version (C16). */
  indexed: Positioned<Complete<ArtifactEntry>> | null;
  /** The latest event in which another artifact superseded this one (C16). */
  supersededAt: OrderKey | null;
  /** The latest check of each manifest step that found it missing, while it is (C17). */
  missing: Map<string, Positioned<Complete<AnomalyEntry>>> | null;
}

/**
 * What the events of a dossier come to, in whatever order they are added. Everything here is a
 * maximum by place in the order, or a set: adding is commutative, associative and idempotent, and so
 * is merging. That is why a projection converges (docs/convergence.md).
 */
export class ProjectedDossier {
  readonly #rules: ReducerRules;
  readonly #paths = new Map<string, PathSlot>();
  /** Where every missing event counts: by event id (C21). */
  readonly #anomalies = new Map<string, Positioned<Complete<AnomalyEntry>>>();
  #snapshot: Positioned<Complete<SnapshotSummary>> | null = null;
  /** By event id (C18). */
  readonly #drifts = new Map<string, Positioned<Complete<DriftRecord>>>();

  constructor(rules: ReducerRules) {
    this.#rules = rules;
  }

  /** Adds what an event does. Of each event id, one version alone may be added. */
  add(key: OrderKey, effect: Effect): void {
    switch (effect.kind) {
      case 'indexed':
        this.#addIndexed({ key, value: effect.entry });
        this.#addSupersedes(key, effect.entry.identity.path, effect.supersedes);
        break;
      case 'missing':
        this.#addMissing({ key, value: effect.entry });
        break;
      case 'snapshot':
        this.#snapshot = later(this.#snapshot, { key, value: effect.summary });
        break;
      case 'drift':
        this.#drifts.set(key.eventId, { key, value: effect.record });
        break;
    }
  }

  /** Adds all that was added to another, which is left as it is. */
  merge(other: ProjectedDossier): void {
    for (const [path, { indexed, supersededAt, missing }] of other.#paths) {
      if (indexed) this.#addIndexed(indexed);
      if (supersededAt) this.#markSuperseded(path, supersededAt);
      for (const check of missing?.values() ?? []) this.#addMissing(check);
    }
    for (const anomaly of other.#anomalies.values()) this.#addMissing(anomaly);
    if (other.#snapshot) this.#snapshot = later(this.#snapshot, other.#snapshot);
    for (const [id, drift] of other.#drifts) this.#drifts.set(id, drift);
  }

  /** The state, but for what the events' envelopes and namespaces say. */
  state(): Omit<Complete<MissionDossierState>, 'namespace' | 'event_count'> {
    return {
      // Defines each key as the object's own: `__proto__` is a path like any other.
      artifacts: Object.fromEntries(this.#artifacts()),
      anomalies: inOrder(this.#activeAnomalies()),
      latest_snapshot: this.#snapshot?.value ?? null,
      drift_history: inOrder(this.#drifts.values()),
      parity_status: this.#parityStatus(),
    };
  }

  #addIndexed(version: Positioned<Complete<ArtifactEntry>>): void {
    const slot = this.#slot(version.value.identity.path);
    slot.indexed = later(slot.indexed, version);
    if (slot.missing) this.#resolve(slot, slot.indexed.key);
  }

  /** Indexing an artifact resolves the checks before it (C17). */
  #resolve(slot: PathSlot, indexedAt: OrderKey): void {
    for (const [step, { key }] of slot.missing ?? []) {
      if (compareKeys(key, indexedAt) < 0) slot.missing?.delete(step);
    }
  }

  /** An artifact that supersedes its own path is only a newer version of it. */
  #addSupersedes(key: OrderKey, path: string, superseded: string | null): void {
    if (superseded !== null && superseded !== path) this.#markSuperseded(superseded, key);
  }

  #markSuperseded(path: string, key: OrderKey): void {
    const slot = this.#slot(path);
    if (!slot.supersededAt || compareKeys(slot.supersededAt, key) < 0) slot.supersededAt = key;
  }

  #addMissing(check: Positioned<Complete<AnomalyEntry>>): void {
    if (this.#rules.anomalies === 'every-missing-event') {
      this.#anomalies.set(check.key.eventId, check);
      return;
    }
    const slot = this.#slot(check.value.expected_identity.path);
    if (slot.indexed && compareKeys(check.key, slot.indexed.key) < 0) return;
    slot.missing ??= new Map();
    const step = check.value.manifest_step;
    slot.missing.set(step, later(slot.missing.get(step) ?? null, check));
  }

  #slot(path: string): PathSlot {
    let slot = this.#paths.get(path);
    if (!slot) {
      slot = { indexed: null, supersededAt: null, missing: null };
      this.#paths.set(path, slot);
    }
    return slot;
  }

  *#artifacts(): Generator<[path: string, entry: Complete<ArtifactEntry>]> {
    for (const [path, { indexed, supersededAt }] of this.#paths) {
      if (!indexed) continue;
      // A mark from before the path was indexed says nothing of the version that came after it.
      const superseded = supersededAt !== null && compareKeys(indexed.key, supersededAt) < 0;
      yield [path, superseded ? { ...indexed.value, superseded } : indexed.value];
    }
  }

  *#activeAnomalies(): Generator<Positioned<Complete<AnomalyEntry>>> {
    yield* this.#anomalies.values();
    for (const { missing } of this.#paths.values()) yield* missing?.values() ?? [];
  }

  /** C19. */
  #parityStatus(): ParityStatus {
    if (this.#hasDrifted()) return 'drifted';
    return this.#snapshot ? 'clean' : 'unknown';
  }

  #hasDrifted(): boolean {
    const snapshot = this.#snapshot;
    if (!snapshot || this.#rules.drifted === 'any-drift') return this.#drifts.size > 0;
    for (const { key } of this.#drifts.values()) {
      if (compareKeys(snapshot.key, key) < 0) return true;
    }
    return false;
  }
}

function later<T>(a: Positioned<T> | null, b: Positioned<T>): Positioned<T> {
  return a && compareKeys(a.key, b.key) > 0 ? a : b;
}

function inOrder<T>(values: Iterable<Positioned<T>>): T[] {
  return [...values].sort((a, b) => compareKeys(a.key, b.key)).map(({ value }) => value);
}
