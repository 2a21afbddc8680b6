import type {
  AnomalyEntry,
  ArtifactEntry,
  DriftRecord,
  MissionDossierArtifactIndexedPayload,
  MissionDossierArtifactMissingPayload,
  MissionDossierEvent,
  MissionDossierState,
  OrderPosition,
  ParityStatus,
  ProjectionContent,
  SnapshotSummary,
} from '../generated/types.js';
import {
  entryOf,
  packVersions,
  unpackVersions,
  versionOf,
  versionOfEntry,
} from './artifactVersion.js';
import type { ArtifactVersion, PackedVersions } from './artifactVersion.js';
import type { Complete } from './complete.js';
import { anomalyEntryOf, driftRecordOf, snapshotSummaryOf } from './entries.js';
import { compareKeys, keyOf, positionOf } from './order.js';
import type { OrderKey } from './order.js';
import type { ReducerRules } from './rules.js';

/** What the events of a dossier come to, as data. */
export type DossierContent = Pick<
  ProjectionContent,
  'paths' | 'anomalies' | 'latest_snapshot' | 'drifts'
>;

/** The same on its way to another thread: `paths` has no versions of artifacts then. */
export interface PackedDossier extends DossierContent {
  readonly versions: PackedVersions;
}

/** A value and the place in the order of the event that it comes from. */
export interface Positioned<T> {
  readonly key: OrderKey;
  readonly value: T;
}

/** All that is known of one path. */
interface PathSlot {
  /** The latest version (C16). */
  indexed: ArtifactVersion | null;
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

  /**
   * Adds what a valid event does. Of each event id, one version alone may be added. What is made of
   * an event is made where it is kept. A new event type does not compile without a case of its own.
   *
   * @param staysAsItIs - whether nobody changes the event later, so that parts of it can be kept; of
   *   others, copies are
   */
  add(key: OrderKey, event: MissionDossierEvent, staysAsItIs: boolean): void {
    switch (event.event_type) {
      case 'MissionDossierArtifactIndexed':
        this.#addIndexed(key, event.payload, staysAsItIs);
        break;
      case 'MissionDossierArtifactMissing':
        this.#addMissing(key, event.payload);
        break;
      case 'MissionDossierSnapshotComputed':
        if (isLater(key, this.#snapshot))
          this.#snapshot = { key, value: snapshotSummaryOf(event.payload) };
        break;
      case 'MissionDossierParityDriftDetected':
        this.#drifts.set(key.eventId, { key, value: driftRecordOf(event.payload) });
        break;
    }
  }

  /** Adds all that was added to another, which is left as it is. */
  merge(other: ProjectedDossier): void {
    for (const [path, { indexed, supersededAt, missing }] of other.#paths) {
      const slot = this.#slot(path);
      if (indexed) setIndexed(slot, indexed);
      if (supersededAt) markSuperseded(slot, supersededAt);
      for (const check of missing?.values() ?? []) setMissing(slot, check);
    }
    for (const [id, anomaly] of other.#anomalies) this.#anomalies.set(id, anomaly);
    if (other.#snapshot && isLater(other.#snapshot.key, this.#snapshot))
      this.#snapshot = other.#snapshot;
    for (const [id, drift] of other.#drifts) this.#drifts.set(id, drift);
  }

  /** Adds what {@link content} tells of another: copies it. */
  restore({ paths, anomalies, latest_snapshot, drifts }: DossierContent): void {
    for (const { path, indexed, superseded_at, missing } of paths) {
      const slot = this.#slot(path);
      if (indexed) setIndexed(slot, versionOfEntry(keyOf(indexed.position), indexed.value));
      if (superseded_at) markSuperseded(slot, keyOf(superseded_at));
      for (const check of missing) setMissing(slot, restored(check, anomalyEntryOf));
    }
    for (const anomaly of anomalies) {
      this.#anomalies.set(...byEventId(restored(anomaly, anomalyEntryOf)));
    }
    this.#snapshot = latest_snapshot && restored(latest_snapshot, snapshotSummaryOf);
    for (const drift of drifts) this.#drifts.set(...byEventId(restored(drift, driftRecordOf)));
  }

  /** Adds what {@link packed} tells of another. */
  unpack({ versions, ...content }: PackedDossier): void {
    for (const [path, version] of unpackVersions(versions)) setIndexed(this.#slot(path), version);
    this.restore(content);
  }

  /** Everything that was added, as data, whatever the order in which it was added. */
  get content(): DossierContent {
    return this.#contentWith([...this.#paths]);
  }

  /** Everything that was added, for another thread. */
  get packed(): PackedDossier {
    const slots = [...this.#paths];
    const versions = slots.flatMap(([path, { indexed }]) =>
      indexed ? [[path, indexed] as const] : [],
    );
    const others = slots
      .filter(([, { supersededAt, missing }]) => supersededAt !== null || (missing?.size ?? 0) > 0)
      .map(([path, slot]) => [path, { ...slot, indexed: null }] as const);
    return { ...this.#contentWith(others), versions: packVersions(versions) };
  }

  #contentWith(slots: (readonly [path: string, slot: PathSlot])[]): DossierContent {
    return {
      paths: slots.sort(byName).map(([path, { indexed, supersededAt, missing }]) => ({
        path,
        indexed: indexed && { position: positionOf(indexed), value: entryOf(indexed) },
        superseded_at: supersededAt && positionOf(supersededAt),
        missing: [...(missing ?? [])].sort(byName).map(([, check]) => contentOf(check)),
      })),
      anomalies: sorted(this.#anomalies.values()).map(contentOf),
      latest_snapshot: this.#snapshot && contentOf(this.#snapshot),
      drifts: sorted(this.#drifts.values()).map(contentOf),
    };
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

  #addIndexed(
    key: OrderKey,
    payload: MissionDossierArtifactIndexedPayload,
    staysAsItIs: boolean,
  ): void {
    const { path } = payload.artifact_id;
    const slot = this.#slot(path);
    if (isAfter(key, slot.indexed)) setIndexed(slot, versionOf(key, payload, staysAsItIs));
    // An artifact that supersedes its own path is only a newer version of it.
    const superseded = payload.supersedes?.path ?? path;
    if (superseded !== path) markSuperseded(this.#slot(superseded), key);
  }

  #addMissing(key: OrderKey, payload: MissionDossierArtifactMissingPayload): void {
    const check = { key, value: anomalyEntryOf(payload) };
    if (this.#rules.anomalies === 'every-missing-event') this.#anomalies.set(key.eventId, check);
    else setMissing(this.#slot(payload.expected_identity.path), check);
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
      const superseded = supersededAt !== null && compareKeys(indexed, supersededAt) < 0;
      yield [path, entryOf(indexed, superseded)];
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

function setIndexed(slot: PathSlot, version: ArtifactVersion): void {
  if (!isAfter(version, slot.indexed)) return;
  slot.indexed = version;
  // Indexing an artifact resolves the checks before it (C17).
  if (!slot.missing) return;
  for (const [step, check] of slot.missing) {
    if (isLater(version, check)) slot.missing.delete(step);
  }
}

function setMissing(slot: PathSlot, check: Positioned<Complete<AnomalyEntry>>): void {
  if (!isAfter(check.key, slot.indexed)) return;
  slot.missing ??= new Map();
  const step = check.value.manifest_step;
  if (isLater(check.key, slot.missing.get(step))) slot.missing.set(step, check);
}

function markSuperseded(slot: PathSlot, key: OrderKey): void {
  if (isAfter(key, slot.supersededAt)) slot.supersededAt = key;
}

/** Whether a place is later than another, or there is no other. */
function isAfter(key: OrderKey, other: OrderKey | null | undefined): boolean {
  return !other || compareKeys(other, key) < 0;
}

/** Whether a place is later than that of a value, or there is no value. */
function isLater(key: OrderKey, positioned: Positioned<unknown> | null | undefined): boolean {
  return isAfter(key, positioned?.key);
}

function inOrder<T>(values: Iterable<Positioned<T>>): T[] {
  return sorted(values).map(({ value }) => value);
}

function sorted<T>(values: Iterable<Positioned<T>>): Positioned<T>[] {
  return [...values].sort((a, b) => compareKeys(a.key, b.key));
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function contentOf<T>({ key, value }: Positioned<T>): { position: OrderPosition; value: T } {
  return { position: positionOf(key), value };
}

function restored<T, U>(
  { position, value }: { readonly position: OrderPosition; readonly value: T },
  copy: (value: T) => U,
): Positioned<U> {
  return { key: keyOf(position), value: copy(value) };
}

function byEventId<T>(positioned: Positioned<T>): [string, Positioned<T>] {
  return [positioned.key.eventId, positioned];
}
