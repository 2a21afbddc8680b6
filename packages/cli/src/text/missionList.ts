import { laneCountsText } from '../boards/lanes.js';
import type { ListedMission, MissionList } from '../generated/types.js';
import type { Colors } from '../io.js';
import { ageText } from './age.js';
import { columns } from './columns.js';
import { counted } from './counted.js';
import { printable } from './printable.js';
import { shorten } from './shorten.js';
import { grouped } from './grouped.js';

/** Columns that are shown only where missions differ in them. */
const DISTINGUISHING = {
  project_uuid: 'project',
  target_branch: 'branch',
  mission_key: 'type',
  manifest_version: 'manifest',
  step_id: 'step',
} as const;

type Field = keyof typeof DISTINGUISHING;

/** The columns of numbers, after the parity, the slug and what distinguishes missions. */
const NUMBERS = ['artifacts', 'anomalies', 'drifts'] as const;

/** A table of missions for people, and a line that counts all missions of the input. */
export function missionListText(list: MissionList, colors: Colors, now: number): string {
  const { missions } = list;
  const fields = (Object.keys(DISTINGUISHING) as Field[]).filter(
    (field) => new Set(missions.map((each) => each[field])).size > 1,
  );
  const hasBoards = missions.some(({ work_packages }) => work_packages !== null);
  const titles = [
    'parity',
    'mission',
    ...fields.map((field) => DISTINGUISHING[field]),
    ...NUMBERS,
    ...(hasBoards ? ['work packages'] : []),
    'latest snapshot',
    'last event',
  ];
  const rows = missions.map((mission) => cellsOf(mission, { fields, hasBoards }, colors, now));
  const firstNumber = 2 + fields.length;
  const table = columns(
    [titles.map((title) => colors.dim(title)), ...rows],
    NUMBERS.map((_, i) => firstNumber + i),
  );
  const lines = missions.length === 0 ? [] : [...table, ''];
  return [...lines, totalsText(list), ''].join('\n');
}

/** Which of the columns that not every list has are shown. */
interface Shown {
  readonly fields: readonly Field[];
  readonly hasBoards: boolean;
}

function cellsOf(
  mission: ListedMission,
  { fields, hasBoards }: Shown,
  colors: Colors,
  now: number,
): string[] {
  const { parity_status, active_anomalies, drift_count, artifact_count } = mission;
  const paint = { clean: colors.green, drifted: colors.red, unknown: colors.yellow }[parity_status];
  return [
    paint(parity_status),
    shorten(printable(mission.mission_slug)),
    ...fields.map((field) => shorten(printable(mission[field] ?? '-'))),
    grouped(artifact_count),
    grouped(active_anomalies),
    grouped(drift_count),
    ...(hasBoards ? [boardText(mission, colors)] : []),
    snapshotText(mission, colors, now),
    lastEventText(mission, colors, now),
  ];
}

function boardText({ work_packages, rejected_transitions }: ListedMission, colors: Colors): string {
  if (work_packages === null) return '';
  const rejected = rejected_transitions ?? 0;
  const note = rejected > 0 ? colors.yellow(`${grouped(rejected)} rejected`) : '';
  return [laneCountsText(work_packages), note].filter(Boolean).join(', ');
}

function snapshotText(mission: ListedMission, colors: Colors, now: number): string {
  const { latest_snapshot_at, snapshot_hash_form, snapshot_hash_matches } = mission;
  if (latest_snapshot_at === null) return 'none';
  const age = ageText(latest_snapshot_at, now);
  if (snapshot_hash_matches === null) return `${age}, of an unknown form`;
  const form = snapshot_hash_form === 'contents' ? ' (of contents)' : '';
  return snapshot_hash_matches
    ? `${age}, same hash${form}`
    : `${age}, ${colors.yellow('other hash')}${form}`;
}

function lastEventText(
  { last_event_at, last_event_id }: ListedMission,
  colors: Colors,
  now: number,
) {
  if (last_event_at === null) return 'not known';
  return `${ageText(last_event_at, now)} ${colors.dim(last_event_id ?? '')}`;
}

function totalsText({ missions, total, errors, ...counts }: MissionList): string {
  if (total === 0) return 'no missions';
  const { drifted, hash_mismatches, with_anomalies, unknown } = counts;
  const parts = [
    [drifted, 'drifted'],
    [hash_mismatches, 'with another hash than the latest snapshot'],
    [with_anomalies, 'with active anomalies'],
    [unknown, 'unknown'],
  ] as const;
  const troubles = parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${grouped(count)} ${what}`);
  const shown = missions.length === total ? '' : `; ${grouped(missions.length)} shown`;
  const bad = errors === 0 ? '' : `; ${counted(errors, 'error')} in the input`;
  return `${counted(total, 'mission')}: ${troubles.join(', ') || 'all clean'}${shown}${bad}`;
}
