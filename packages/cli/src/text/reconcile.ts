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
import { changeText } from './hashChange.js';
import { shorten } from './shorten.js';
import { grouped } from './grouped.js';

/** What matters most comes first. */
const ORDER: readonly ReconcileVerdict[] = ['drifted', 'not_comparable', 'same'];

/** The accounts of all missions, for people: a block for each mission, and a line that counts. */
export function reconcileText(report: ReconcileReport, colors: Colors): string {
  const { missions } = report;
  const blocks = ORDER.flatMap((verdict) =>
    missions.filter((each) => each.verdict === verdict),
  ).map((mission) => missionLines(mission, colors));
  const outboxes = report.outboxes.map((path) => [colors.dim('outbox'), printable(path)]);
  const end = [...columns(outboxes), totalsText(report)];
  return [...blocks, end].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function totalsText({ missions, same, drifted, not_comparable, errors }: ReconcileReport): string {
  const open = not_comparable === 0 ? '' : `, ${not_comparable} not comparable`;
  const bad = errors === 0 ? '' : `; ${counted(errors, 'error')} in the accounts`;
  return `${counted(missions.length, 'mission')}: ${same} the same, ${drifted} drifted${open}${bad}`;
}

function missionLines(mission: ReconciledMission, colors: Colors): string[] {
  const { mission_slug, verdict, accounts, comparisons, hash_comparisons } = mission;
  const heads = columns([
    ...comparisons.map((each) => [directionOf(each), 'artifacts', artifactsText(each, colors)]),
    ...hash_comparisons.map((each) => [directionOf(each), 'hash', verdictText(each, colors)]),
  ]);
  return [
    `${colored(verdict, `${wordsOf(verdict)}:`, colors)} ${colors.bold(printable(mission_slug))}`,
    ...heads.flatMap((head, i) => {
      const comparison = comparisons[i];
      return comparison ? [head, ...differenceLines(comparison, colors)] : [head];
    }),
    ...columns(accounts.map((each) => accountCells(each, colors))),
    ...accounts.flatMap(notPresentLines),
  ];
}

function directionOf({ expected, actual }: AccountComparison | HashComparison): string {
  return `${expected} → ${actual}`;
}

function artifactsText(comparison: AccountComparison, colors: Colors): string {
  const { same_count, added, removed, mutated, not_comparable, reason } = comparison;
  const counts = [
    ...countText(added.length, 'added'),
    ...countText(removed.length, 'removed'),
    ...countText(mutated.length, 'mutated'),
    ...(reason === null ? [`${grouped(same_count)} the same`] : []),
    ...countText(not_comparable.length, 'not comparable'),
  ];
  return [verdictText(comparison, colors), counts.join(', ')].filter(Boolean).join(': ');
}

function verdictText(
  { verdict, reason }: AccountComparison | HashComparison,
  colors: Colors,
): string {
  const why = reason === null ? '' : `, ${printable(firstLine(reason))}`;
  return colored(verdict, wordsOf(verdict), colors) + why;
}

function colored(verdict: ReconcileVerdict, text: string, colors: Colors): string {
  const color = { same: colors.green, drifted: colors.red, not_comparable: colors.yellow }[verdict];
  return color(text);
}

function wordsOf(verdict: ReconcileVerdict): string {
  return verdict.replace('_', ' ');
}

function countText(count: number, what: string): string[] {
  return count === 0 ? [] : [`${grouped(count)} ${what}`];
}

function differenceLines(comparison: AccountComparison, colors: Colors): string[] {
  const { expected, added, removed, mutated, not_comparable } = comparison;
  const staysInOutbox = expected === 'outbox' && removed.length > 0;
  return [
    ...indented([
      ...added.map((path) => ['added', pathText(path)]),
      ...removed.map((path) => ['removed', pathText(path)]),
      ...mutated.map(({ path, expected_hash, actual_hash }) => [
        'mutated',
        pathText(path),
        changeText(expected_hash, actual_hash),
      ]),
    ]),
    ...(staysInOutbox ? [`    ${colors.dim(STAYS_IN_OUTBOX)}`] : []),
    ...indented(not_comparable.map((each) => ['not comparable', ...leftOutCells(each)])),
  ];
}

const STAYS_IN_OUTBOX =
  'note: no event removes an artifact, so those that are removed stay in the outbox';

function accountCells(account: DossierAccount, colors: Colors): string[] {
  const { source, missing_reason, artifact_count, snapshot_hash, not_present } = account;
  if (missing_reason !== null) return [colors.dim(source), printable(missing_reason)];
  const parts = [
    ...(artifact_count === null ? [] : [counted(artifact_count, 'artifact')]),
    ...countText(not_present.length, 'not present'),
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
