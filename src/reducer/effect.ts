import type {
  AnomalyEntry,
  ArtifactEntry,
  DriftRecord,
  MissionDossierEvent,
  SnapshotSummary,
} from '../generated/types.js';
import type { Complete } from './complete.js';
import { anomalyEntryOf, artifactEntryOf, driftRecordOf, snapshotSummaryOf } from './entries.js';

/** All that a valid event can do to a state: the only part of it that a projection looks at twice. */
export type Effect =
  | {
      readonly kind: 'indexed';
      readonly entry: Complete<ArtifactEntry>;
      /** The path of the artifact that this one replaces. */
      readonly supersedes: string | null;
    }
  | { readonly kind: 'missing'; readonly entry: Complete<AnomalyEntry> }
  | { readonly kind: 'snapshot'; readonly summary: Complete<SnapshotSummary> }
  | { readonly kind: 'drift'; readonly record: Complete<DriftRecord> };

/** What an event does. A new event type does not compile without a case of its own. */
export function effectOf(event: MissionDossierEvent): Effect {
  switch (event.event_type) {
    case 'MissionDossierArtifactIndexed':
      return {
        kind: 'indexed',
        entry: artifactEntryOf(event.payload),
        supersedes: event.payload.supersedes?.path ?? null,
      };
    case 'MissionDossierArtifactMissing':
      return { kind: 'missing', entry: anomalyEntryOf(event.payload) };
    case 'MissionDossierSnapshotComputed':
      return { kind: 'snapshot', summary: snapshotSummaryOf(event.payload) };
    case 'MissionDossierParityDriftDetected':
      return { kind: 'drift', record: driftRecordOf(event.payload) };
  }
}
