import { LamportClock } from 'mission-dossier-contracts';
import type { LocalNamespaceTuple, MissionDossierEvent } from 'mission-dossier-contracts';
import { casesOf, ownColumn } from 'mission-dossier-conformance-runner';
import type { Case, Column } from 'mission-dossier-conformance-runner';
import {
  indexDirectory,
  isExpectedArtifactsManifest,
  parseManifest,
} from 'mission-dossier-indexer';
import type { ExpectedArtifactsManifest, IndexProblem } from 'mission-dossier-indexer';
import { jetStreamEngine, setUp } from 'mission-dossier-jetstream';
import type { JetStreamEngineOptions, SetUpResult } from 'mission-dossier-jetstream';
import { compareSets, isApprovedBreaks } from 'mission-dossier-schema-compat';
import type { ApprovedBreak, Report, SchemaSet } from 'mission-dossier-schema-compat';

export const namespace: LocalNamespaceTuple = {
  project_uuid: 'c683f2f1-744b-5ffd-9f08-b34c49b01e57',
  feature_slug: 'a',
  target_branch: 'main',
  mission_key: 'software-dev',
  manifest_version: '1',
};

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

export function classOf(value: unknown): string | undefined {
  return isExpectedArtifactsManifest(value)
    ? value.required_always?.[0]?.artifact_class
    : undefined;
}

export const cases: readonly Case[] = casesOf(['dossier']);
export const column: Column = ownColumn(cases, ['dossier']);

const none: SchemaSet = { files: new Map(), eventTypes: new Map() };
export const report: Report = compareSets(
  { old: none, new: none },
  { old: 'old', new: 'new' },
  { envelope: 'event', mapFile: 'map.json' },
);
export function approvalsIn(value: unknown): readonly ApprovedBreak[] {
  return isApprovedBreaks(value) ? value.approvals : [];
}

const servers: JetStreamEngineOptions = { servers: 'localhost:4222' };
export const setUpOnce = (): Promise<SetUpResult> => setUp(servers);
export const engine = () => jetStreamEngine(servers);
