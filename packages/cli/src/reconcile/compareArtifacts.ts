import { compareCodePoints } from 'mission-dossier-contracts/tooling';
import type { AccountComparison, ReconcileVerdict } from '../generated/types.js';
import { isWorkPackageFile } from '../workPackageFile.js';
import type { Account, PresentAccount } from './account.js';

/** An artifact in two accounts. */
interface Pair {
  readonly path: string;
  /** The content hash in each account, without the name of the algorithm; undefined if it is not present. */
  readonly expected: string | undefined;
  readonly actual: string | undefined;
  /** Why a difference of the two would not be drift; else undefined. */
  readonly reason: string | undefined;
}

/** Compares the artifacts of two accounts. */
export function compareArtifacts(expected: Account, actual: Account): AccountComparison {
  const sources = { expected: expected.source, actual: actual.source };
  const missing = [expected, actual].find((account) => 'missingReason' in account);
  if (missing) return { ...sources, ...nothingCompared(missing.missingReason), ...NO_DIFFERENCES };
  const pairs = pairsOf(expected as PresentAccount, actual as PresentAccount);
  const differing = pairs.filter((pair) => pair.expected !== pair.actual);
  const drifted = differing.filter(({ reason }) => reason === undefined);
  const differences = {
    same_count: pairs.length - differing.length,
    added: drifted.flatMap(({ path, expected }) => (expected === undefined ? [path] : [])),
    removed: drifted.flatMap(({ path, actual }) => (actual === undefined ? [path] : [])),
    mutated: drifted.flatMap(({ path, expected, actual }) =>
      expected !== undefined && actual !== undefined
        ? [{ path, expected_hash: expected, actual_hash: actual }]
        : [],
    ),
    not_comparable: differing.flatMap(({ path, reason }) =>
      reason === undefined ? [] : [{ path, reason }],
    ),
  };
  const isEverythingOpen = pairs.length > 0 && differences.not_comparable.length === pairs.length;
  if (isEverythingOpen)
    return { ...sources, ...nothingCompared('no artifact is comparable'), ...differences };
  const verdict: ReconcileVerdict = drifted.length > 0 ? 'drifted' : 'same';
  return { ...sources, verdict, reason: null, ...differences };
}

const NO_DIFFERENCES = { same_count: 0, added: [], removed: [], mutated: [], not_comparable: [] };

function nothingCompared(reason: string) {
  return { verdict: 'not_comparable', reason } as const;
}

function pairsOf(expected: PresentAccount, actual: PresentAccount): Pair[] {
  const paths = new Set(
    [expected, actual].flatMap(({ artifacts }) => [...(artifacts ?? [])]).map(([path]) => path),
  );
  return [...paths].sort(compareCodePoints).map((path) => ({
    path,
    expected: digestIn(expected, path),
    actual: digestIn(actual, path),
    reason: openReason(expected, actual, path),
  }));
}

function digestIn({ artifacts }: PresentAccount, path: string): string | undefined {
  return artifacts?.get(path)?.replace(/^sha256:/, '');
}

/** Why it is open whether an artifact is the same in both accounts, if its hashes are not. */
function openReason(
  expected: PresentAccount,
  actual: PresentAccount,
  path: string,
): string | undefined {
  const uncertain = [expected, actual].find(
    (account) => uncertaintyIn(account, path) !== undefined,
  );
  if (uncertain) return `${uncertain.source}: ${uncertaintyIn(uncertain, path) ?? ''}`;
  const isPresentInBoth = [expected, actual].every(({ artifacts }) => artifacts?.has(path));
  return isPresentInBoth && isWorkPackageFile(path) && !hashTheSame(expected, actual)
    ? 'its hash covers its bytes or some of its fields, depending on the producer'
    : undefined;
}

/** Why a path may be present, although an account does not say so. */
function uncertaintyIn({ artifacts, absent }: PresentAccount, path: string): string | undefined {
  if (artifacts?.has(path) === true) return undefined;
  // What is said of a folder goes for the paths below it.
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    const absence = absent.get(path.slice(0, end));
    if (absence?.isCertain === false) return absence.reason;
  }
  return undefined;
}

function hashTheSame(a: PresentAccount, b: PresentAccount): boolean {
  return a.workPackages !== null && a.workPackages === b.workPackages;
}
