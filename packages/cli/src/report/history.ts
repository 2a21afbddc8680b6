import type {
  DriftKind,
  MissionDossierArtifactIndexedPayload,
  MissionDossierEvent,
} from 'mission-dossier-contracts';
import { Timeline } from './timeline.js';

/** A snapshot or a drift, and its position among all events of the dossier, from 0. */
export interface Milestone {
  readonly kind: 'snapshot' | 'drift';
  readonly position: number;
}

/** The time and the id of an event. */
export type EventMoment = Pick<MissionDossierEvent, 'timestamp' | 'event_id'>;

/**
 * How the state of a dossier developed. It keeps the positions of events instead of their content, so that it
 * stays small: a page shows few of them.
 */
export class History {
  /** The number of valid events. */
  validEvents = 0;
  first: EventMoment | null = null;
  last: EventMoment | null = null;
  /** The positions of the versions of each path, in order. */
  readonly versions = new Map<string, number[]>();
  /** Maps a superseded path to the one that superseded it (C16). */
  readonly supersededBy = new Map<string, string>();
  /** In order. */
  readonly milestones: Milestone[] = [];
  readonly timeline: Timeline;
  /** What happened after the latest snapshot; from the beginning if there is none. */
  sinceSnapshot = new Since();

  /** @param eventCount - the number of events of the dossier, including invalid ones */
  constructor(eventCount: number) {
    this.timeline = new Timeline(eventCount);
  }

  /** The number of artifacts that are present. */
  get present(): number {
    return this.versions.size - this.supersededBy.size;
  }

  /**
   * Adds a valid event. Events are added in order, each id once.
   * @param position - its position among all events, from 0
   */
  add(position: number, event: MissionDossierEvent): void {
    const { timestamp, event_id } = event;
    this.validEvents += 1;
    this.last = { timestamp, event_id };
    this.first ??= this.last;
    this.#addContent(position, event);
    this.timeline.add(position, event, this.present);
  }

  #addContent(position: number, event: MissionDossierEvent): void {
    switch (event.event_type) {
      case 'MissionDossierArtifactIndexed':
        this.sinceSnapshot.indexed += 1;
        this.#addVersion(position, event.payload);
        break;
      case 'MissionDossierArtifactMissing':
        // The state lists the artifacts that are still missing.
        this.sinceSnapshot.missing += 1;
        break;
      case 'MissionDossierSnapshotComputed':
        this.sinceSnapshot = new Since();
        this.milestones.push({ kind: 'snapshot', position });
        break;
      case 'MissionDossierParityDriftDetected':
        this.sinceSnapshot.drifts += 1;
        this.sinceSnapshot.driftKinds.add(event.payload.drift_kind);
        this.milestones.push({ kind: 'drift', position });
        break;
      default:
        // A new type of event does not compile without its case.
        event satisfies never;
    }
  }

  #addVersion(
    position: number,
    { artifact_id: { path }, supersedes }: MissionDossierArtifactIndexedPayload,
  ): void {
    const versions = this.versions.get(path);
    if (versions) versions.push(position);
    else this.versions.set(path, [position]);
    this.supersededBy.delete(path);
    const other = supersedes?.path ?? path;
    if (other !== path && this.versions.has(other)) this.supersededBy.set(other, path);
  }
}

/** Numbers of events. */
export class Since {
  indexed = 0;
  missing = 0;
  drifts = 0;
  readonly driftKinds = new Set<DriftKind>();
}
