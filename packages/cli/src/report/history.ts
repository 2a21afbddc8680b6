import type {
  MissionDossierArtifactIndexedPayload,
  MissionDossierEvent,
  MissionDossierParityDriftDetectedPayload,
  MissionDossierSnapshotComputedPayload,
} from 'mission-dossier-contracts';

/** A valid event of a dossier, and its place among all of the dossier's events, from 0. */
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

/** How a dossier came to its state, step by step. */
export class History {
  readonly steps: readonly Step[];
  /** The versions of each path, in order. */
  readonly versions = new Map<string, Version[]>();
  /** The path that stands in the place of another (C16). */
  readonly supersededBy = new Map<string, string>();
  readonly milestones: Milestone[] = [];
  /** How many artifacts are present after each step. */
  readonly present: number[] = [];

  /** @param steps - valid events, each id once, in their order */
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
        // The state has those that are still missing.
        break;
      case 'MissionDossierSnapshotComputed':
        this.milestones.push({ kind: 'snapshot', position, payload: event.payload });
        break;
      case 'MissionDossierParityDriftDetected':
        this.milestones.push({ kind: 'drift', position, payload: event.payload });
        break;
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
