import {
  checkSnapshotHash,
  NamespaceMixedStreamError,
  partitionByNamespace,
  reduceMissionDossier,
} from 'mission-dossier-contracts';
import type {
  CompleteArtifactEntry,
  CompleteMissionDossierState,
  MissionDossierEvent,
  SnapshotHashCheck,
} from 'mission-dossier-contracts';
import { isOrderable, orderKeyOf } from 'mission-dossier-contracts/tooling';
import type { Ordered } from 'mission-dossier-contracts/tooling';
import { unassignedFinding } from '../finding.js';
import type { EventPlace, Finding } from '../finding.js';
import type { Baseline } from '../producerFiles/parityBaseline.js';
import { uniqueEvents } from '../reduce/uniqueEvents.js';
import { History } from './history.js';
import type { Version } from './history.js';
import type { EventsRead } from './readEvents.js';

/** An artifact and its history. */
export interface Artifact {
  readonly entry: CompleteArtifactEntry;
  /** In order; the last one is the version of the entry. */
  readonly versions: readonly Version[];
  /** The path of the artifact that superseded it, if any. */
  readonly supersededBy: string | undefined;
}

/** What the state of a dossier was made from. */
export type DossierSource =
  | { readonly kind: 'events' }
  | { readonly kind: 'scan'; readonly slug: string }
  | { readonly kind: 'baseline'; readonly baseline: Baseline };

/** One dossier of a report. */
export interface Dossier {
  readonly source: DossierSource;
  readonly state: CompleteMissionDossierState;
  readonly history: History;
  /** Whether its artifacts hash to the latest snapshot; null if there is no snapshot. */
  readonly snapshotHashCheck: SnapshotHashCheck | null;
  /** Sorted by path. */
  readonly artifacts: readonly Artifact[];
  /** The number of its invalid events. */
  readonly invalid: number;
  /** The number of events that were dropped because they repeat an id (C13). */
  readonly duplicates: number;
}

/** The content of a report. */
export interface ReportModel {
  /** The time of the report: an RFC 3339 date-time. */
  readonly madeAt: string;
  /** One for a stream of one namespace, even without events; else one per namespace. */
  readonly dossiers: readonly Dossier[];
  readonly read: EventsRead;
}

/**
 * Makes the content of a report from events. It adds errors to `read.errors`: for events that occur in
 * several versions, and for events that cannot be assigned to one of several namespaces.
 */
export function reportModel(read: EventsRead, now: number): ReportModel {
  const ofFiles = dossiersOfProducerFiles(read);
  const { dossiers, findings } =
    ofFiles.length > 0 && read.places.size === 0
      ? { dossiers: [], findings: [] }
      : (oneDossier(read) ?? dossiersByNamespace(read));
  for (const finding of findings) read.errors.add(finding);
  const madeAt = new Date(now).toISOString().replace(/\.\d+Z$/, 'Z');
  return { madeAt, dossiers: [...dossiers, ...ofFiles], read };
}

/** Those of saved scans, and of baselines without one. */
function dossiersOfProducerFiles({ producerFiles: { scans, baselines } }: EventsRead): Dossier[] {
  const alone = baselines.filter(
    ({ namespace }) => !scans.some(({ slug }) => slug === namespace.feature_slug),
  );
  return [
    ...scans.map(({ slug, state }) => dossierOfState({ kind: 'scan', slug }, state)),
    ...alone.map((baseline) =>
      dossierOfState(
        { kind: 'baseline', baseline },
        { ...reduceMissionDossier([]), namespace: baseline.namespace },
      ),
    ),
  ];
}

function dossierOfState(source: DossierSource, state: CompleteMissionDossierState): Dossier {
  const history = new History([]);
  return {
    source,
    state,
    history,
    snapshotHashCheck: checkSnapshotHash(state),
    artifacts: artifactsOf(state, history),
    invalid: 0,
    duplicates: 0,
  };
}

interface Dossiers {
  readonly dossiers: readonly Dossier[];
  readonly findings: readonly Finding[];
}

/** The dossier of all events; null if they have several namespaces (C14). */
function oneDossier(read: EventsRead): Dossiers | null {
  try {
    const { dossier, conflicts } = dossierOf([...read.places.keys()], read);
    return { dossiers: [dossier], findings: conflicts };
  } catch (error) {
    if (!(error instanceof NamespaceMixedStreamError)) throw error;
    return null;
  }
}

/** Sorted by key, as in `dossier reduce`, so that the order of the events does not matter. */
function dossiersByNamespace(read: EventsRead): Dossiers {
  const { byNamespace, unassigned } = partitionByNamespace(read.places.keys());
  const parts = [...byNamespace]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, events]) => dossierOf(events, read));
  const unassignedFindings = unassigned.map((event) =>
    unassignedFinding(event, read.places.get(event) as EventPlace),
  );
  return {
    dossiers: parts.map(({ dossier }) => dossier),
    findings: [...parts.flatMap(({ conflicts }) => conflicts), ...unassignedFindings],
  };
}

/** @throws NamespaceMixedStreamError if the events have several namespaces */
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
  const dossier: Dossier = {
    source: { kind: 'events' },
    state,
    history,
    snapshotHashCheck: checkSnapshotHash(state),
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
