import { DIRECTIONS, nameOf } from 'mission-dossier-schema-compat';
import type { ApprovedBreak, ChangedSchema, Finding, Spot } from 'mission-dossier-schema-compat';
import type { Colors } from '../io.js';
import { counted } from '../text/counted.js';
import { printable } from '../text/printable.js';
import type { Outcome } from './outcome.js';
import { grouped } from '../text/grouped.js';

/** The outcome for people: a block for each changed schema, and a summary line. */
export function compatText(outcome: Outcome, colors: Colors): string {
  const { report, judgement } = outcome;
  const blocks = report.changed.map((schema) => schemaBlock(schema, outcome, colors));
  const stale = judgement.stale.map(
    (approval) => `${colors.red('stale approval:')} ${printable(staleText(approval))}`,
  );
  return [...blocks, ...stale, compatVerdict(outcome, colors), ''].join('\n');
}

function schemaBlock(
  { file, verdict, through }: ChangedSchema,
  outcome: Outcome,
  colors: Colors,
): string {
  const color = verdict === 'FULL' ? colors.green : colors.yellow;
  const findings = outcome.report.findings.filter((finding) => finding.file === file);
  return [
    `${colors.bold(printable(nameOf(file)))}: ${color(verdict)}`,
    ...findings.flatMap((finding) => findingLines(finding, outcome, colors)),
    ...(through.length > 0 ? [`  through ${through.map(nameOf).map(printable).join(', ')}`] : []),
    '',
  ].join('\n');
}

function findingLines(finding: Finding, { judgement }: Outcome, colors: Colors): string[] {
  const { rule, at, breaks, note } = finding;
  const broken = DIRECTIONS.filter((direction) => breaks[direction]);
  const effect = broken.length === 0 ? 'breaks nothing' : `breaks ${broken.join(' and ')}`;
  const approval = judgement.approved.get(finding);
  return [
    `  ${colors.cyan(rule)} ${effect}`,
    `    old ${spotText(at.old)}`,
    `    new ${spotText(at.new)}`,
    ...broken.map((direction) => `    ${printable(consequence(finding, direction))}`),
    ...(note === undefined ? [] : [`    ${printable(note)}`]),
    ...(approval ? [`    ${colors.green('approved:')} ${printable(approval.reason)}`] : []),
  ];
}

/** The consequence of a break. It says so if the break is a guess. */
export function consequence({ breaks }: Finding, direction: (typeof DIRECTIONS)[number]): string {
  const found = breaks[direction];
  if (!found) return '';
  return found.isUndecided ? `${found.text} (undecided: treated as a break)` : found.text;
}

function spotText({ file, pointer }: Spot): string {
  return printable(`${file}#${pointer}`);
}

/** What is wrong with an approval of a break that is not there. */
export function staleText({ rule, schema, pointer, version }: ApprovedBreak): string {
  return `${rule} at ${schema}#${pointer} for ${version}: there is no such break (any more)`;
}

/** The verdict in one line, with figures. */
export function compatVerdict({ report, judgement, requirement }: Outcome, colors: Colors): string {
  const { unapproved, approved, stale } = judgement;
  const isGood = unapproved.length + stale.length === 0;
  const label = isGood ? colors.green('compatible:') : colors.red('incompatible:');
  const counts = [
    `${counted(unapproved.length, 'break')} (of ${requirement})`,
    ...(approved.size > 0 ? [`${approved.size} approved`] : []),
    ...(stale.length > 0 ? [counted(stale.length, 'stale approval')] : []),
    `${counted(report.changed.length, 'schema', 'schemas')} changed`,
    `${grouped(report.unchanged)} unchanged`,
  ];
  return `${label} ${counts.join(', ')}`;
}
