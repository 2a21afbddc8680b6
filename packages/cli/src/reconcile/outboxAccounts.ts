import { existsSync } from 'node:fs';
import { presentArtifacts } from 'mission-dossier-contracts';
import type { DossierProjections, MissionDossierState } from 'mission-dossier-contracts';
import { NAMESPACE_FIELDS } from 'mission-dossier-contracts/tooling';
import { configOf, projectUuidOf } from '../folders/producerFolder.js';
import type { ProducerFolder } from '../folders/producerFolder.js';
import { outboxesOf, producerState } from '../folders/producerState.js';
import { inputOf } from '../input/input.js';
import type { Input } from '../input/input.js';
import type { Io } from '../io.js';
import { projectInputs } from '../reduce/projectInputs.js';
import { settleConflicts } from '../reduce/settleConflicts.js';
import { withReadingResources } from '../withReadingResources.js';
import type { ReadingSettings } from '../withReadingResources.js';
import { hashedPartOf, noAccount } from './account.js';
import type { Account } from './account.js';

/** What the outboxes say of the missions of a project. */
export interface OutboxAccounts {
  readonly projectUuid: string | null;
  /** The outboxes that were read. */
  readonly paths: readonly string[];
  /** The missions with events. */
  readonly slugs: readonly string[];
  accountOf(slug: string): Account;
  /** The number of errors that were reported on standard error. */
  readonly errors: number;
}

/**
 * Reduces the events of a project in its outboxes.
 * @throws CommandError if an outbox cannot be read
 */
export async function readOutboxes(
  io: Io,
  folder: ProducerFolder,
  settings: ReadingSettings,
): Promise<OutboxAccounts> {
  const projectUuid = projectUuidOf(folder);
  const places = projectUuid === null ? [] : outboxesOf(projectUuid);
  const paths = places.filter((path) => existsSync(path));
  const selection = { projectUuid: projectUuid ?? '', mission: folder.mission };
  const inputs = paths.map((path) => ({ ...inputOf(path), selection }));
  const { states, errors } = await readStates(io, inputs, settings);
  const bySlug = bySlugOf(states, projectUuid);
  const none =
    projectUuid === null
      ? `the project has no uuid in ${configOf(folder)}, so its outbox is unknown`
      : paths.length === 0
        ? `there is no outbox of the project in ${producerState()}`
        : `the outbox has no ${errors > 0 ? 'readable ' : ''}event of the mission`;
  return {
    projectUuid,
    paths,
    slugs: [...bySlug.keys()],
    accountOf: (slug) => accountOf(bySlug.get(slug) ?? [], none),
    errors,
  };
}

async function readStates(
  io: Io,
  inputs: readonly Input[],
  settings: ReadingSettings,
): Promise<{ states: MissionDossierState[]; errors: number }> {
  return withReadingResources(io, inputs, settings, async (progressIo, resources) => {
    const options = { rules: 'contract', partition: true, ...resources.forms } as const;
    const { projection, errors } = await settleConflicts(
      { ...resources, io: progressIo, inputs },
      await projectInputs(progressIo, inputs, options, resources),
      options,
    );
    const states = [...(projection as DossierProjections)].map(([, each]) => each.state());
    return { states, errors };
  });
}

/** The states of a project, by the slug of their mission. */
function bySlugOf(
  states: readonly MissionDossierState[],
  projectUuid: string | null,
): ReadonlyMap<string, readonly MissionDossierState[]> {
  const bySlug = new Map<string, MissionDossierState[]>();
  for (const state of states) {
    const { namespace } = state;
    if (isEmpty(state) || namespace?.project_uuid.toLowerCase() !== projectUuid) continue;
    bySlug.set(namespace.feature_slug, [...(bySlug.get(namespace.feature_slug) ?? []), state]);
  }
  return bySlug;
}

/** Whether no event was valid: invalid ones count, and have a namespace, too. */
function isEmpty({ artifacts, anomalies, latest_snapshot, drift_history }: MissionDossierState) {
  const lists = [Object.keys(artifacts), anomalies, drift_history];
  return !latest_snapshot && lists.every(({ length }) => length === 0);
}

function accountOf(states: readonly MissionDossierState[], none: string): Account {
  const [state] = states;
  if (!state) return noAccount('outbox', none);
  if (states.length > 1) return noAccount('outbox', mixedText(states));
  const snapshotHash = state.latest_snapshot?.snapshot_hash ?? null;
  return {
    source: 'outbox',
    artifacts: new Map(
      presentArtifacts(state).map(({ identity, content_ref }) => [identity.path, content_ref.hash]),
    ),
    absent: new Map(
      state.anomalies.map(({ expected_identity, anomaly_type }) => [
        expected_identity.path,
        { reason: anomaly_type, isCertain: true },
      ]),
    ),
    snapshotHash,
    workPackages: hashedPartOf(snapshotHash),
  };
}

function mixedText(states: readonly MissionDossierState[]): string {
  const differing = NAMESPACE_FIELDS.filter(
    (field) => new Set(states.map(({ namespace }) => namespace?.[field] ?? null)).size > 1,
  );
  return `its events have ${states.length} namespaces, which differ in ${differing.join(', ')}`;
}
