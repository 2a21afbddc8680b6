/** Compiled, never run: what TypeScript makes of the generated types. */
import type {
  DossierEventType,
  MissionDossierArtifactIndexedPayload,
  MissionDossierArtifactMissingPayload,
  MissionDossierEvent,
  MissionDossierParityDriftDetectedPayload,
  MissionDossierSnapshotComputedPayload,
} from 'mission-dossier-contracts';
import { MISSION_DOSSIER_SNAPSHOT_COMPUTED } from 'mission-dossier-contracts';
import type { Equal } from './equal.js';

/** `event_type` narrows the payload, and the switch is known to be exhaustive. */
export function pathOrHash(event: MissionDossierEvent): string {
  switch (event.event_type) {
    case 'MissionDossierArtifactIndexed':
      return event.payload.artifact_id.path;
    case 'MissionDossierArtifactMissing':
      return event.payload.expected_identity.path;
    case MISSION_DOSSIER_SNAPSHOT_COMPUTED:
      return event.payload.snapshot_hash;
    case 'MissionDossierParityDriftDetected':
      return event.payload.actual_hash;
  }
}

// @ts-expect-error -- the drift event is left, so the switch is not exhaustive and ends without a value
export function forgetsOne(event: MissionDossierEvent): string {
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- it is what is tested
  switch (event.event_type) {
    case 'MissionDossierArtifactIndexed':
    case 'MissionDossierArtifactMissing':
    case 'MissionDossierSnapshotComputed':
      return '';
  }
}

export function takesAnothersPayload(event: MissionDossierEvent): unknown {
  if (event.event_type !== 'MissionDossierArtifactIndexed') return null;
  // @ts-expect-error -- an indexed event has no snapshot hash
  return event.payload.snapshot_hash;
}

export function asksForAnUnknownType(event: MissionDossierEvent): boolean {
  // @ts-expect-error -- no dossier event has this type
  return event.event_type === 'MissionDossierArtifactIndexd';
}

type PayloadOf<Type extends DossierEventType> = Extract<
  MissionDossierEvent,
  { event_type: Type }
>['payload'];

export const payloads: readonly true[] = [
  true satisfies Equal<
    PayloadOf<'MissionDossierArtifactIndexed'>,
    MissionDossierArtifactIndexedPayload
  >,
  true satisfies Equal<
    PayloadOf<'MissionDossierArtifactMissing'>,
    MissionDossierArtifactMissingPayload
  >,
  true satisfies Equal<
    PayloadOf<'MissionDossierSnapshotComputed'>,
    MissionDossierSnapshotComputedPayload
  >,
  true satisfies Equal<
    PayloadOf<'MissionDossierParityDriftDetected'>,
    MissionDossierParityDriftDetectedPayload
  >,
];

export const eventTypes = true satisfies Equal<
  DossierEventType,
  | 'MissionDossierArtifactIndexed'
  | 'MissionDossierArtifactMissing'
  | 'MissionDossierSnapshotComputed'
  | 'MissionDossierParityDriftDetected'
>;
