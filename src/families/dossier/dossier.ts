import {
  completeAnomalyEntry,
  completeArtifactEntry,
  completeDriftRecord,
  completeSnapshotSummary,
} from '../../generated/complete.js';
import type {
  CompleteAnomalyEntry,
  CompleteArtifactEntry,
  CompleteDriftRecord,
  CompleteMissionDossierState,
  CompleteSnapshotSummary,
} from '../../generated/completeTypes.js';
import { NAME, namespaceOf, TYPES } from '../../generated/families/dossier/family.js';
import type {
  ArtifactEntry,
  DossierEventType,
  MissionDossierEvent,
  ParityStatus,
} from '../../generated/types.js';
import { isLater } from '../../order/order.js';
import type { OrderKey } from '../../order/order.js';
import type { ReducerRules } from '../../reducer/rules.js';
import { EventSet } from '../../registers/eventSet.js';
import { Latest } from '../../registers/latest.js';
import { LatestByKey } from '../../registers/latestByKey.js';
import type { Placed } from '../../registers/register.js';
import { isEventOf, issuesOfEvent } from '../../validation/eventGuard.js';
import { oneOfTypes } from '../../validation/eventType.js';
import { DOSSIER_EVENTS, isOfDossier } from './missionDossierEvent.js';
import type { Family, FoldOptions } from '../../reducer/family.js';

/** The registers that a dossier's events are folded into. */
export type DossierRegisters = ReturnType<typeof registers>;

function registers() {
  return {
    /** The latest version of each artifact, by path (C16). */
    versions: new LatestByKey<ArtifactEntry>(),
    /** The latest event in which another artifact superseded one, by the superseded path (C16). */
    supersessions: new LatestByKey<null>(),
    /**
     * The checks that found an artifact missing (C17, C21). Depending on the rules: the latest for each
     * path and step, or every one.
     */
    missing: new LatestByKey<CompleteAnomalyEntry>(),
    /** The latest snapshot (C18). */
    snapshot: new Latest<CompleteSnapshotSummary>(),
    /** Every drift (C18). */
    drifts: new EventSet<CompleteDriftRecord>(),
  };
}

/** How each type of event is folded. A new event type does not compile without an entry here. */
const FOLDS: { readonly [Type in DossierEventType]: Fold<Type> } = {
  MissionDossierArtifactIndexed: ({ versions, supersessions }, place, payload, { keep }) => {
    const { artifact_id, content_ref, indexed_at, provenance, step_id, supersedes } = payload;
    versions.add(place, artifact_id.path, {
      identity: keep(artifact_id),
      content_ref: keep(content_ref),
      indexed_at,
      provenance: keep(provenance ?? null),
      superseded: false,
      step_id: step_id ?? null,
    });
    // An artifact that supersedes its own path is only a newer version of it.
    if (supersedes && supersedes.path !== artifact_id.path)
      supersessions.add(place, supersedes.path, null);
  },
  MissionDossierArtifactMissing: ({ missing }, place, payload, { rules }) => {
    const check = completeAnomalyEntry({ anomaly_type: 'missing_artifact', ...payload });
    const key =
      rules.anomalies === 'active'
        ? JSON.stringify([check.expected_identity.path, check.manifest_step])
        : place.eventId;
    missing.add(place, key, check);
  },
  MissionDossierSnapshotComputed: ({ snapshot }, place, payload) => {
    const algorithm = payload.algorithm ?? 'sha256';
    snapshot.add(place, completeSnapshotSummary({ ...payload, algorithm }));
  },
  MissionDossierParityDriftDetected: ({ drifts }, place, payload) => {
    drifts.add(place, completeDriftRecord(payload));
  },
};

type Fold<Type extends DossierEventType> = (
  registers: DossierRegisters,
  place: OrderKey,
  payload: Extract<MissionDossierEvent, { event_type: Type }>['payload'],
  options: FoldOptions,
) => void;

/** The family of the mission dossier: artifacts, missing artifacts, snapshots and drifts. */
export const DOSSIER: Family<MissionDossierEvent, DossierRegisters, CompleteMissionDossierState> = {
  name: NAME,
  has: isOfDossier,
  isEvent: (value) => isEventOf(DOSSIER_EVENTS, value),
  issuesOf: issuesOfEvent,
  namespaceOf,
  registers,
  fold: (kept, place, event, options) => {
    // Looking up a freshly parsed string is slower than comparing it with the known types first.
    const type = oneOfTypes(TYPES, event.event_type) as DossierEventType;
    (FOLDS[type] as Fold<DossierEventType>)(kept, place, event.payload, options);
  },
  state: (kept, rules, { namespace, event_count }) => ({
    namespace,
    artifacts: artifacts(kept),
    anomalies: activeChecks(kept, rules).map(({ value }) => value),
    latest_snapshot: kept.snapshot.get()?.value ?? null,
    drift_history: kept.drifts.inOrder().map(({ value }) => value),
    parity_status: parityStatus(kept, rules),
    event_count,
  }),
};

/** Without a prototype: `constructor` and `__proto__` are paths like any other, also if they are absent. */
function artifacts({
  versions,
  supersessions,
}: DossierRegisters): CompleteMissionDossierState['artifacts'] {
  const byPath = Object.create(null) as Record<string, CompleteArtifactEntry>;
  for (const [path, version] of versions.entries()) {
    // A supersession applies only to the versions before it.
    const supersession = supersessions.get(path);
    const superseded = supersession !== undefined && isLater(supersession, version);
    const { value } = version;
    byPath[path] = completeArtifactEntry(superseded ? { ...value, superseded } : value);
  }
  return byPath;
}

/** C17. If the rules ask for active anomalies only, indexing an artifact resolves the checks before it. */
export function activeChecks(
  { versions, missing }: DossierRegisters,
  rules: ReducerRules,
): Placed<CompleteAnomalyEntry>[] {
  return missing.inOrder().filter((check) => {
    if (rules.anomalies === 'every-missing-event') return true;
    const version = versions.get(check.value.expected_identity.path);
    return !version || isLater(check, version);
  });
}

/** C19. */
function parityStatus({ snapshot, drifts }: DossierRegisters, rules: ReducerRules): ParityStatus {
  const latest = snapshot.get();
  const hasDrifted =
    !latest || rules.drifted === 'any-drift'
      ? drifts.size > 0
      : drifts.inOrder().some((drift) => isLater(drift, latest));
  if (hasDrifted) return 'drifted';
  return latest ? 'clean' : 'unknown';
}
