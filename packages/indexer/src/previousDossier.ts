import {
  isMissionDossierState,
  namespaceKey,
  NamespaceMixedStreamError,
} from 'mission-dossier-contracts';
import type {
  AnomalyEntry,
  ArtifactEntry,
  LocalNamespaceTuple,
  MissionDossierState,
} from 'mission-dossier-contracts';
import { IndexerError } from './indexerError.js';

/** The part of the dossier so far that is about the indexed folder, with paths relative to the folder. */
export interface PreviousDossier {
  readonly artifacts: ReadonlyMap<string, ArtifactEntry>;
  readonly anomalies: readonly { readonly path: string; readonly anomaly: AnomalyEntry }[];
  /** The number of present artifacts outside of the folder. */
  readonly elsewhere: number;
}

/** Returns the part of a dossier that is about a folder. */
export function previousDossier(
  state: MissionDossierState | null,
  prefix: string,
): PreviousDossier {
  const within = (path: string) => (path.startsWith(prefix) ? path.slice(prefix.length) : '');
  const artifacts = new Map<string, ArtifactEntry>();
  let elsewhere = 0;
  for (const [path, entry] of Object.entries(state?.artifacts ?? {})) {
    if (within(path) !== '') artifacts.set(within(path), entry);
    else if (!entry.superseded) elsewhere += 1;
  }
  const anomalies = (state?.anomalies ?? [])
    .map((anomaly) => ({ path: within(anomaly.expected_identity.path), anomaly }))
    .filter(({ path }) => path !== '');
  return { artifacts, anomalies, elsewhere };
}

/**
 * Checks that a value is the state of a dossier with a namespace, or with none yet.
 *
 * @throws NamespaceMixedStreamError if it has another namespace (C14); IndexerError if it is not a state
 */
export function assertPrevious(state: unknown, namespace: LocalNamespaceTuple): void {
  if (!isMissionDossierState(state)) {
    const [issue] = isMissionDossierState.issuesOf(state);
    throw new IndexerError(`previous is not a dossier state: ${issue?.path}: ${issue?.message}`);
  }
  const expected = state.namespace;
  if (!expected || namespaceKey(expected) === namespaceKey(namespace)) return;
  const fields = Object.keys({ ...expected, ...namespace }) as (keyof LocalNamespaceTuple)[];
  const differing = fields.filter(
    (field) => (expected[field] ?? null) !== (namespace[field] ?? null),
  );
  throw new NamespaceMixedStreamError(expected, namespace, differing);
}
