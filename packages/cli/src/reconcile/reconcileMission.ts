import { compareCodePoints } from 'mission-dossier-contracts/tooling';
import type {
  AccountComparison,
  DossierAccount,
  HashComparison,
  ReconciledMission,
  ReconcileVerdict,
} from '../generated/types.js';
import type { Account, PresentAccount } from './account.js';
import { compareArtifacts } from './compareArtifacts.js';
import { compareHashes } from './compareHashes.js';

/** All accounts of a mission. */
export interface MissionAccounts {
  readonly outbox: Account;
  readonly scan: Account;
  readonly files: Account;
  readonly baseline: Account;
}

/**
 * Compares the accounts of a mission: the outbox with the scan, and the scan with the files. Without a scan,
 * the outbox is compared with the files.
 */
export function reconcileMission(slug: string, accounts: MissionAccounts): ReconciledMission {
  const { outbox, scan, files, baseline } = accounts;
  const comparisons = isPresent(scan)
    ? [compareArtifacts(outbox, scan), compareArtifacts(scan, files)]
    : [compareArtifacts(outbox, files)];
  const hash_comparisons = hashComparisonsOf(accounts);
  return {
    mission_slug: slug,
    verdict: verdictOf([...comparisons, ...hash_comparisons]),
    accounts: [outbox, scan, files, baseline].map(accountOf),
    comparisons,
    hash_comparisons,
  };
}

function isPresent(account: Account): account is PresentAccount {
  return !('missingReason' in account);
}

/** A baseline is compared with the newest hash that is recorded. */
function hashComparisonsOf({ outbox, scan, baseline }: MissionAccounts): HashComparison[] {
  const newest = [scan, outbox].find(isPresent);
  return [
    ...(isPresent(outbox) && isPresent(scan) ? [compareHashes(outbox, scan)] : []),
    ...(isPresent(baseline) && newest ? [compareHashes(baseline, newest)] : []),
  ];
}

function verdictOf(all: readonly (AccountComparison | HashComparison)[]): ReconcileVerdict {
  const has = (verdict: ReconcileVerdict) => all.some((each) => each.verdict === verdict);
  if (has('drifted')) return 'drifted';
  return has('same') ? 'same' : 'not_comparable';
}

function accountOf(account: Account): DossierAccount {
  const { source } = account;
  if (!isPresent(account))
    return {
      source,
      missing_reason: account.missingReason,
      artifact_count: null,
      snapshot_hash: null,
      not_present: [],
    };
  const { artifacts, absent, snapshotHash } = account;
  return {
    source,
    missing_reason: null,
    artifact_count: artifacts?.size ?? null,
    snapshot_hash: snapshotHash,
    not_present: [...absent]
      .sort(([a], [b]) => compareCodePoints(a, b))
      .map(([path, { reason }]) => ({ path, reason })),
  };
}
