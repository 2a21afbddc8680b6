/** Compiled, never run: an event's payload is the one of its type. */
import {
  createEvent,
  LamportClock,
  MISSION_DOSSIER_SNAPSHOT_COMPUTED,
} from 'mission-dossier-contracts';
import type {
  EventOf,
  MissionDossierArtifactIndexedPayload,
  MissionDossierSnapshotComputedEvent,
  MissionDossierSnapshotComputedPayload,
} from 'mission-dossier-contracts';
import type { Equal } from './equal.js';

declare const snapshot: MissionDossierSnapshotComputedPayload;
declare const indexed: MissionDossierArtifactIndexedPayload;
const options = { clock: new LamportClock(), nodeId: 'n', timestamp: '2026-02-21T15:12:40Z' };

export const event = createEvent(MISSION_DOSSIER_SNAPSHOT_COMPUTED, snapshot, options);
export const ofItsType = true satisfies Equal<typeof event, MissionDossierSnapshotComputedEvent>;
export const eventOf = true satisfies Equal<
  EventOf<'MissionDossierSnapshotComputed'>,
  MissionDossierSnapshotComputedEvent
>;

// @ts-expect-error -- the payload of another type
createEvent(MISSION_DOSSIER_SNAPSHOT_COMPUTED, indexed, options);

// @ts-expect-error -- a hash is missing
createEvent('MissionDossierSnapshotComputed', { ...indexed, artifact_count: 1 }, options);

// @ts-expect-error -- a typo in a closed object
createEvent('MissionDossierArtifactIndexed', { ...indexed, step: 'plan' }, options);

// @ts-expect-error -- no such type
createEvent('MissionDossierArtifactIndex', indexed, options);

// @ts-expect-error -- time is injected
createEvent('MissionDossierArtifactIndexed', indexed, { clock: new LamportClock(), nodeId: 'n' });
