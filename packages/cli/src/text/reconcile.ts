import type {
  AccountComparison,
  DossierAccount,
  HashComparison,
  LeftOutArtifact,
  ReconciledMission,
  ReconcileReport,
  ReconcileVerdict,
} from '../generated/types.js';
import type { Colors } from '../io.js';
import { columns } from './columns.js';
import { counted } from './counted.js';
import { printable } from './printable.js';
import { shortHash } from './shortHash.js';
import { shorten } from './shorten.js';

/** What matters most comes first. */
const ORDER: readonly ReconcileVerdict[] = ['drifted', 'not_comparable', 'same'];

/** The accounts of all missions, for people: a block for each mission, and a line that counts. */
export function reconcileText(report: ReconcileReport, colors: Colors): string {
  const { missions } = report;
  const blocks = ORDER.flatMap((verdict) =>
    missions.filter((each) => each.verdict === verdict),
  ).map((mission) => missionLines(mission, colors));
  return [...blocks, [totalsText(report)]].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function totalsText({ missions, same, drifted, not_comparable, errors }: ReconcileReport): string {
  const open = not_comparable === 0 ? '' : `, ${not_comparable} not comparable`;
  const bad = errors === 0 ? '' : `; ${counted(errors, 'error')} in the accounts`;
  return `${counted(missions.length, 'mission')}: ${same} the same, ${drifted} drifted${open}${bad}`;
}

function missionLines(mission: ReconciledMission, colors: Colors): string[] {
  const { mission_slug, verdict, accounts, comparisons, hash_comparisons } = mission;
  return [
    `${verdictText(verdict, colors)} ${colors.bold(printable(mission_slug))}`,
    ...comparisons.flatMap((each) => comparisonLines(each, colors)),
    ...columns(hash_comparisons.map((each) => hashCells(each, colors))),
    ...columns(accounts.map((each) => accountCells(each, colors))),
    ...accounts.flatMap(notPresentLines),
  ];
}

function verdictText(verdict: ReconcileVerdict, colors: Colors): string {
  const color = { same: colors.green, drifted: colors.red, not_comparable: colors.yellow }[verdict];
  return color(`${wordsOf(verdict)}:`);
}

function wordsOf(verdict: ReconcileVerdict): string {
  return verdict.replace('_', ' ');
}

function comparisonLines(comparison: AccountComparison, colors: Colors): string[] {
  const { same_count, added, removed, mutated, not_comparable } = comparison;
  const counts = [
    ...(same_count > 0 ? [`${counted(same_count, 'artifact')} the same`] : []),
    ...countText(added, 'added'),
    ...countText(removed, 'removed'),
    ...countText(mutated, 'mutated'),
    ...countText(not_comparable, 'not comparable'),
  ];
  return [
    `  ${titleOf(comparison, colors)}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`,
    ...indented([
      ...added.map((path) => ['added', pathText(path)]),
      ...removed.map((path) => ['removed', pathText(path)]),
      ...mutated.map(({ path, expected_hash, actual_hash }) => [
        'mutated',
        pathText(path),
        `${shortHash(expected_hash)} → ${shortHash(actual_hash)}`,
      ]),
    ]),
    ...indented(not_comparable.map((each) => ['not comparable', ...leftOutCells(each)])),
  ];
}

function titleOf(
  { expected, actual, verdict, reason }: AccountComparison | HashComparison,
  colors: Colors,
): string {
  const why = reason === null ? '' : `, ${printable(firstLine(reason))}`;
  const mark = verdict === 'drifted' ? colors.red : (text: string) => text;
  return `${expected} → ${actual}  ${mark(wordsOf(verdict))}${why}`;
}

function countText(list: readonly unknown[], what: string): string[] {
  return list.length === 0 ? [] : [`${list.length.toLocaleString('en-US')} ${what}`];
}

function hashCells(comparison: HashComparison, colors: Colors): string[] {
  return [`${titleOf(comparison, colors)}: the recorded hash`];
}

function accountCells(account: DossierAccount, colors: Colors): string[] {
  const { source, missing_reason, artifact_count, snapshot_hash, not_present } = account;
  if (missing_reason !== null) return [colors.dim(source), printable(missing_reason)];
  const parts = [
    ...(artifact_count === null ? [] : [counted(artifact_count, 'artifact')]),
    ...countText(not_present, 'not present'),
    ...(snapshot_hash === null ? [] : [`hash ${printable(snapshot_hash)}`]),
  ];
  return [colors.dim(source), parts.join(', ')];
}

function notPresentLines({ source, not_present }: DossierAccount): string[] {
  return indented(not_present.map((each) => [`not in the ${source}`, ...leftOutCells(each)]));
}

function leftOutCells({ path, reason }: LeftOutArtifact): string[] {
  return [pathText(path), printable(firstLine(reason))];
}

/** A producer's reason may be the whole report of a validator. */
function firstLine(text: string): string {
  return shorten(text.split('\n', 1)[0] ?? '');
}

function pathText(path: string): string {
  return printable(shorten(path));
}

function indented(rows: readonly (readonly string[])[]): string[] {
  return columns(rows).map((line) => `  ${line}`);
}
