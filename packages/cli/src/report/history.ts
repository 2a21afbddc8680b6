import type {
  MissionDossierArtifactIndexedPayload,
  MissionDossierEvent,
  MissionDossierParityDriftDetectedPayload,
  MissionDossierSnapshotComputedPayload,
} from 'mission-dossier-contracts';

/** A valid event of a dossier, and its position among all events of the dossier, from 0. */
export interface Step {
  readonly position: number;
  readonly event: MissionDossierEvent;
}

/** One version of an artifact. */
export interface Version {
  readonly position: number;
  readonly payload: MissionDossierArtifactIndexedPayload;
}

/** A snapshot or a drift. */
export type Milestone = { readonly position: number } & (
  | { readonly kind: 'snapshot'; readonly payload: MissionDossierSnapshotComputedPayload }
  | { readonly kind: 'drift'; readonly payload: MissionDossierParityDriftDetectedPayload }
);

/** How the state of a dossier developed, step by step. */
export class History {
  readonly steps: readonly Step[];
  /** The versions of each path, in order. */
  readonly versions = new Map<string, Version[]>();
  /** Maps a superseded path to the one that superseded it (C16). */
  readonly supersededBy = new Map<string, string>();
  readonly milestones: Milestone[] = [];
  /** The number of artifacts that are present after each step. */
  readonly present: number[] = [];

  /** @param steps - valid events, each id once, sorted */
  constructor(steps: readonly Step[]) {
    this.steps = steps;
    for (const step of steps) {
      this.#add(step);
      this.present.push(this.versions.size - this.supersededBy.size);
    }
  }

  #add({ position, event }: Step): void {
    switch (event.event_type) {
      case 'MissionDossierArtifactIndexed':
        this.#addVersion({ position, payload: event.payload });
        break;
      case 'MissionDossierArtifactMissing':
        // The state lists the artifacts that are still missing.
        break;
      case 'MissionDossierSnapshotComputed':
        this.milestones.push({ kind: 'snapshot', position, payload: event.payload });
        break;
      case 'MissionDossierParityDriftDetected':
        this.milestones.push({ kind: 'drift', position, payload: event.payload });
        break;
      default:
        // A new type of event does not compile without its case.
        event satisfies never;
    }
  }

  #addVersion(version: Version): void {
    const { path } = version.payload.artifact_id;
    const versions = this.versions.get(path);
    if (versions) versions.push(version);
    else this.versions.set(path, [version]);
    this.supersededBy.delete(path);
    const other = version.payload.supersedes?.path ?? path;
    if (other !== path && this.versions.has(other)) this.supersededBy.set(other, path);
  }
}
