import {
  isMissionDossierState,
  LamportClock,
  reduceMissionDossier,
  validateEvent,
} from 'mission-dossier-contracts';
import type {
  LocalNamespaceTuple,
  MissionDossierEvent,
  MissionDossierState,
} from 'mission-dossier-contracts';
import { VALIDATORS } from 'mission-dossier-contracts/ajv';
import type { AjvError } from 'mission-dossier-contracts/ajv';
import { loadExpectedState, loadFixtures } from 'mission-dossier-contracts/conformance';
import { indexDirectory, parseManifest } from 'mission-dossier-contracts/indexer';
import type { ExpectedArtifactsManifest, IndexProblem } from 'mission-dossier-contracts/indexer';

export const namespace: LocalNamespaceTuple = {
  project_uuid: 'c683f2f1-744b-5ffd-9f08-b34c49b01e57',
  feature_slug: 'a',
  target_branch: 'main',
  mission_key: 'software-dev',
  manifest_version: '1',
};

export function pathOf(event: MissionDossierEvent): string | undefined {
  return event.event_type === 'MissionDossierArtifactIndexed'
    ? event.payload.artifact_id.path
    : undefined;
}

export const state: MissionDossierState = reduceMissionDossier([]);
export const expected: MissionDossierState = loadExpectedState('dossier-replay-happy-path');
export const messages: string[] = validateEvent({}).issues.map(({ message }) => message);
export const ids: string[] = loadFixtures('dossier').map(({ id }) => id);

export const ajvErrors: readonly AjvError[] = VALIDATORS.event.errors ?? [];

export function count(value: unknown): number | undefined {
  return isMissionDossierState(value) ? value.event_count : undefined;
}

export const manifest: ExpectedArtifactsManifest = parseManifest('manifest_version: "1"', 'm');
export const problems: IndexProblem[] = [];
export const indexed: AsyncIterable<MissionDossierEvent> = indexDirectory('.', {
  namespace,
  manifest,
  clock: new LamportClock(),
  now: () => new Date(0),
  nodeId: 'node',
  onProblem: (problem) => problems.push(problem),
});
