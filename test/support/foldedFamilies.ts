import * as collaboration from 'mission-dossier-contracts/collaboration';
import * as glossary from 'mission-dossier-contracts/glossary';
import * as lifecycle from 'mission-dossier-contracts/lifecycle';
import * as missionNext from 'mission-dossier-contracts/mission-next';
import * as status from 'mission-dossier-contracts/status';
import type { FoldedFamily } from './familyStreams.js';

/** What the entries of families with a state have in common. */
interface Folded {
  readonly reduce: (events: readonly unknown[], options?: object) => object;
  readonly isState: (value: unknown) => boolean;
  readonly Projection: FoldedProjectionClass;
}

interface FoldedProjection {
  apply(event: unknown): { readonly outcome: string };
  merge(other: FoldedProjection): FoldedProjection;
  state(): object;
  toJSON(): object;
}

interface FoldedProjectionClass {
  new (): FoldedProjection;
  fromJSON(checkpoint: unknown): FoldedProjection;
}

/** The public API of each family with a state, under the same names. */
export const FOLDED: Readonly<Record<FoldedFamily, Folded>> = {
  status: {
    reduce: status.reduceStatus,
    isState: status.isReducedStatus,
    Projection: status.StatusProjection,
  },
  lifecycle: {
    reduce: lifecycle.reduceLifecycle,
    isState: lifecycle.isReducedMissionState,
    Projection: lifecycle.LifecycleProjection,
  },
  mission_next: {
    reduce: missionNext.reduceMissionRun,
    isState: missionNext.isReducedMissionRunState,
    Projection: missionNext.MissionRunProjection,
  },
  glossary: {
    reduce: glossary.reduceGlossary,
    isState: glossary.isReducedGlossaryState,
    Projection: glossary.GlossaryProjection,
  },
  collaboration: {
    reduce: collaboration.reduceCollaboration,
    isState: collaboration.isReducedCollaborationState,
    Projection: collaboration.CollaborationProjection,
  },
};
