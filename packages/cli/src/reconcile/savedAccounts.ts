import { existsSync, readFileSync } from 'node:fs';
import { presentArtifacts } from 'mission-dossier-contracts';
import { CommandError } from '../commandError.js';
import { parseFile } from '../compat/parseFile.js';
import type { SavedScan } from '../generated/types.js';
import { withReadErrors } from '../input/input.js';
import { issueText } from '../producerFiles/fileIssues.js';
import {
  absentArtifacts,
  issuesOfScan,
  slugOfScan,
  stateOfScan,
} from '../producerFiles/savedScan.js';
import { usualBaseline } from '../producerFiles/usualBaseline.js';
import { damagedAccount, hashedPartOf, noAccount } from './account.js';
import type { Account, MissingAccount } from './account.js';

/** Reasons of producers that are facts about a file, and not about how they read it. */
const CERTAIN_REASONS: readonly unknown[] = ['not_found', 'invalid_utf8'];

/** The account of the last saved scan of a mission. */
export function accountOfScan(path: string, slug: string): Account {
  if (!existsSync(path)) return noAccount('scan', 'there is no saved scan');
  return unlessDamaged('scan', () => {
    const value = parseFile(
      path,
      withReadErrors(path, () => readFileSync(path)),
    );
    const [issue] = issuesOfScan(value);
    if (issue) return damagedAccount('scan', issueText(path, issue));
    const scan = value as SavedScan;
    const found = slugOfScan(scan);
    return found === slug ? accountOf(scan) : ofOtherMission('scan', path, found);
  });
}

function accountOf(scan: SavedScan): Account {
  const present = presentArtifacts(stateOfScan(scan, null));
  const absent = absentArtifacts(scan).map(({ relative_path, error_reason }) => {
    const isCertain = CERTAIN_REASONS.includes(error_reason);
    return [relative_path, { reason: error_reason ?? 'no reason', isCertain }] as const;
  });
  return {
    source: 'scan',
    artifacts: new Map(
      present.map(({ identity, content_ref }) => [identity.path, content_ref.hash]),
    ),
    absent: new Map(absent),
    snapshotHash: scan.parity_hash_sha256,
    workPackages: hashedPartOf(scan.parity_hash_sha256),
  };
}

/**
 * The account of the accepted baseline of a mission, which lists no artifacts.
 * @param scan - the path of the mission's saved scan, whether there is one or not
 */
export function accountOfBaseline(scan: string, slug: string): Account {
  return unlessDamaged('baseline', () => {
    const baseline = usualBaseline(scan);
    if (!baseline) return noAccount('baseline', 'there is no accepted baseline');
    const { name, hash, namespace } = baseline;
    if (namespace.feature_slug !== slug)
      return ofOtherMission('baseline', name, namespace.feature_slug);
    return {
      source: 'baseline',
      artifacts: null,
      absent: new Map(),
      snapshotHash: hash,
      workPackages: null,
    };
  });
}

function ofOtherMission(source: 'scan' | 'baseline', path: string, slug: string): MissingAccount {
  return damagedAccount(source, `${path}: it is of the mission ${slug}`);
}

function unlessDamaged(source: 'scan' | 'baseline', read: () => Account): Account {
  try {
    return read();
  } catch (error) {
    if (error instanceof CommandError) return damagedAccount(source, error.message);
    throw error;
  }
}
