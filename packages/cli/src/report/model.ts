import {
  computeSnapshotHash,
  NamespaceMixedStreamError,
  partitionByNamespace,
  reduceMissionDossier,
} from 'mission-dossier-contracts';
import type {
  CompleteArtifactEntry,
  CompleteMissionDossierState,
  MissionDossierEvent,
} from 'mission-dossier-contracts';
import { isOrderable, orderKeyOf } from 'mission-dossier-contracts/tooling';
import type { Ordered } from 'mission-dossier-contracts/tooling';
import { unassignedFinding } from '../finding.js';
import type { EventPlace, Finding } from '../finding.js';
import { uniqueEvents } from '../reduce/uniqueEvents.js';
import { History } from './history.js';
import type { Version } from './history.js';
import type { EventsRead } from './readEvents.js';

/** An artifact, and how it came to be what it is. */
export interface Artifact {
  readonly entry: CompleteArtifactEntry;
  /** In order; the last is that of the entry. */
  readonly versions: readonly Version[];
  /** The path of the artifact that stands in its place, where it is superseded. */
  readonly supersededBy: string | undefined;
}

/** One dossier of a report. */
export interface Dossier {
  readonly state: CompleteMissionDossierState;
  readonly history: History;
  /** What its artifacts hash to (C22). */
  readonly snapshotHash: string;
  /** Sorted by path. */
  readonly artifacts: readonly Artifact[];
  /** How many of its events are invalid. */
  readonly invalid: number;
  /** How many events were dropped, because one of their id stands before them (C13). */
  readonly duplicates: number;
}

/** All that a report shows. */
export interface ReportModel {
  /** When it was made: an RFC 3339 date-time. */
  readonly madeAt: string;
  /** One for a stream of one namespace, even without events; otherwise one for each namespace. */
  readonly dossiers: readonly Dossier[];
  readonly read: EventsRead;
}

/**
 * What the events that were read come to. Findings on events in several versions, and of none of several
 * namespaces, are added to those of the reading.
 */
export function reportModel(read: EventsRead, now: number): ReportModel {
  const { dossiers, findings } = oneDossier(read) ?? dossiersByNamespace(read);
  for (const finding of findings) read.errors.add(finding);
  const madeAt = new Date(now).toISOString().replace(/\.\d+Z$/, 'Z');
  return { madeAt, dossiers, read };
}

interface Dossiers {
  readonly dossiers: readonly Dossier[];
  readonly findings: readonly Finding[];
}

/** The dossier of all events; null where they have several namespaces (C14). */
function oneDossier(read: EventsRead): Dossiers | null {
  try {
    const { dossier, conflicts } = dossierOf([...read.places.keys()], read);
    return { dossiers: [dossier], findings: conflicts };
  } catch (error) {
    if (!(error instanceof NamespaceMixedStreamError)) throw error;
    return null;
  }
}

/** In an order that has nothing to do with that of the events: by key, as `dossier reduce` has it. */
function dossiersByNamespace(read: EventsRead): Dossiers {
  const { byNamespace, unassigned } = partitionByNamespace(read.places.keys());
  const parts = [...byNamespace]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, events]) => dossierOf(events, read));
  const homeless = unassigned.map((event) =>
    unassignedFinding(event, read.places.get(event) as EventPlace),
  );
  return {
    dossiers: parts.map(({ dossier }) => dossier),
    findings: [...parts.flatMap(({ conflicts }) => conflicts), ...homeless],
  };
}

/** @throws NamespaceMixedStreamError where the events have several namespaces */
function dossierOf(
  events: readonly object[],
  { places, invalid }: EventsRead,
): { dossier: Dossier; conflicts: Finding[] } {
  const ordered: Ordered[] = events
    .filter(isOrderable)
    .map((event) => ({ key: orderKeyOf(event), event }));
  const { unique, conflicts } = uniqueEvents(ordered, places);
  const state = reduceMissionDossier(unique.map(({ event }) => event));
  const steps = unique
    .map(({ event }, position) => ({ position, event: event as MissionDossierEvent }))
    .filter(({ event }) => !invalid.has(event));
  const history = new History(steps);
  const dossier = {
    state,
    history,
    snapshotHash: computeSnapshotHash(state),
    artifacts: artifactsOf(state, history),
    invalid: unique.length - steps.length,
    duplicates: ordered.length - unique.length - conflicts.length,
  };
  return { dossier, conflicts };
}

function artifactsOf({ artifacts }: CompleteMissionDossierState, history: History): Artifact[] {
  return Object.values(artifacts)
    .sort((a, b) => (a.identity.path < b.identity.path ? -1 : 1))
    .map((entry) => {
      const { path } = entry.identity;
      return {
        entry,
        versions: history.versions.get(path) ?? [],
        supersededBy: history.supersededBy.get(path),
      };
    });
}
