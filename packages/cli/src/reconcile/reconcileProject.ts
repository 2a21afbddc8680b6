import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodePoints, didYouMean } from 'mission-dossier-contracts/tooling';
import { CommandError } from '../commandError.js';
import { isFolder, MISSIONS, savedScanOf } from '../folders/producerFolder.js';
import type { ProducerFolder } from '../folders/producerFolder.js';
import type { ReconciledMission, ReconcileReport, ReconcileVerdict } from '../generated/types.js';
import { withReadErrors } from '../input/input.js';
import type { Io } from '../io.js';
import { withErrorCount, writeErrorCount } from '../reduce/writeReports.js';
import { printable } from '../text/printable.js';
import type { ReadingSettings } from '../withReadingResources.js';
import { noAccount } from './account.js';
import { accountOfFiles } from './missionFiles.js';
import { readOutboxes } from './outboxAccounts.js';
import type { OutboxAccounts } from './outboxAccounts.js';
import { reconcileMission } from './reconcileMission.js';
import type { MissionAccounts } from './reconcileMission.js';
import { accountOfBaseline, accountOfScan } from './savedAccounts.js';

/**
 * Compares all accounts of the missions of a project, or of one of them. Errors in the accounts are reported
 * on standard error.
 * @throws CommandError if there is no mission, or an outbox cannot be read
 */
export async function reconcileProject(
  io: Io,
  folder: ProducerFolder,
  settings: ReadingSettings,
): Promise<ReconcileReport> {
  const outboxes = await readOutboxes(io, folder, settings);
  const folders = missionFolders(folder);
  const known = [...new Set([...folders, ...outboxes.slugs])].sort(compareCodePoints);
  const missions: ReconciledMission[] = [];
  let { errors } = outboxes;
  for (const slug of await withErrorCount(io, errors, () => chosen(folder, known))) {
    const accounts = await accountsOf(slug, { folder, outboxes, hasFolder: folders.has(slug) });
    errors += await reportDamage(io, accounts);
    missions.push(reconcileMission(slug, accounts));
  }
  await writeErrorCount(io, errors);
  const count = (verdict: ReconcileVerdict) =>
    missions.filter((mission) => mission.verdict === verdict).length;
  return {
    project_uuid: outboxes.projectUuid,
    outboxes: outboxes.paths,
    missions,
    same: count('same'),
    drifted: count('drifted'),
    not_comparable: count('not_comparable'),
    errors,
  };
}

function missionFolders({ project }: ProducerFolder): ReadonlySet<string> {
  const path = join(project, MISSIONS);
  if (!existsSync(path)) return new Set();
  const isMission = (name: string) => !name.startsWith('.') && isFolder(join(path, name));
  return withReadErrors(path, () => new Set(readdirSync(path).filter(isMission)));
}

function chosen({ project, mission }: ProducerFolder, known: readonly string[]): readonly string[] {
  if (known.length === 0)
    throw new CommandError(
      `${printable(project)} has no mission: neither a folder nor an event of one`,
    );
  if (mission === null) return known;
  if (known.includes(mission)) return [mission];
  const hint = didYouMean(mission, known) || `; it has ${known.slice(0, MOST_NAMES).join(', ')}`;
  throw new CommandError(`${printable(project)} has no mission ${printable(mission + hint)}`);
}

/** More names do not help. */
const MOST_NAMES = 20;

interface MissionPlace {
  readonly folder: ProducerFolder;
  readonly outboxes: OutboxAccounts;
  readonly hasFolder: boolean;
}

async function accountsOf(
  slug: string,
  { folder: { project }, outboxes, hasFolder }: MissionPlace,
): Promise<MissionAccounts> {
  const outbox = outboxes.accountOf(slug);
  // The slug of an event may be anything, so it is no path.
  if (!hasFolder) {
    const reason = 'the mission has no folder';
    return {
      outbox,
      scan: noAccount('scan', reason),
      files: noAccount('files', reason),
      baseline: noAccount('baseline', reason),
    };
  }
  const scan = savedScanOf({ project, mission: slug }) ?? '';
  return {
    outbox,
    scan: accountOfScan(scan, slug),
    files: await accountOfFiles(join(project, MISSIONS, slug)),
    baseline: accountOfBaseline(scan, slug),
  };
}

/** Returns the number of accounts that are damaged. */
async function reportDamage({ stderr }: Io, accounts: MissionAccounts): Promise<number> {
  const { scan, files, baseline } = accounts;
  let errors = 0;
  for (const account of [scan, files, baseline]) {
    if (!('missingReason' in account && account.isDamaged)) continue;
    errors += 1;
    await stderr.write(`${stderr.colors.red('error:')} ${printable(account.missingReason)}\n`);
  }
  return errors;
}
