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

/** What a dossier says so far of the folder that is indexed, by paths relative to that. */
export interface PreviousAccount {
  readonly artifacts: ReadonlyMap<string, ArtifactEntry>;
  readonly anomalies: readonly { readonly path: string; readonly anomaly: AnomalyEntry }[];
  /** How many artifacts are present elsewhere. */
  readonly elsewhere: number;
}

/** The part of a dossier that is about a folder. */
export function previousAccount(
  state: MissionDossierState | null,
  prefix: string,
): PreviousAccount {
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
 * Holds a dossier to be one of a namespace, or of none yet.
 *
 * @throws NamespaceMixedStreamError where it is of another (C14); IndexerError where it is no state
 */
export function assertPrevious(state: unknown, namespace: LocalNamespaceTuple): void {
  if (!isMissionDossierState(state)) {
    const [issue] = isMissionDossierState.issuesOf(state);
    throw new IndexerError(`previous is no state of a dossier: ${issue?.path}: ${issue?.message}`);
  }
  const expected = state.namespace;
  if (!expected || namespaceKey(expected) === namespaceKey(namespace)) return;
  const fields = Object.keys({ ...expected, ...namespace }) as (keyof LocalNamespaceTuple)[];
  const differing = fields.filter(
    (field) => (expected[field] ?? null) !== (namespace[field] ?? null),
  );
  throw new NamespaceMixedStreamError(expected, namespace, differing);
}
