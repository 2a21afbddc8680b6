import type { MissionDossierState, ParityDrift } from 'mission-dossier-contracts';
import type { Colors } from '../io.js';
import type { MissionPairs } from '../missions/pairMissions.js';
import { columns } from './columns.js';
import { counted } from './counted.js';
import { driftText } from './drift.js';
import { namespaceRows } from './namespaceRows.js';
import { printable } from './printable.js';
import { grouped } from './grouped.js';

/** The drift of one of several missions, with its namespace. */
export function driftedMissionText(
  drift: ParityDrift,
  states: readonly [baseline: MissionDossierState, current: MissionDossierState],
  colors: Colors,
): string {
  const { namespace } = states[1];
  const rows = namespace ? namespaceRows(namespace) : [];
  return [
    colors.bold(printable(namespace?.feature_slug ?? '')),
    ...columns(rows.map(([label = '', value = '']) => [colors.dim(label), value])),
    driftText(drift, states, colors),
  ].join('\n');
}

/** That a mission is on one side alone. */
export function oneSidedText({ namespace }: MissionDossierState, name: string): string {
  const rows = namespace ? namespaceRows(namespace) : [];
  const what = rows.map(([label = '', value = '']) => `${label} ${value}`).join('; ');
  return `only in ${printable(name)}: ${printable(namespace?.feature_slug ?? '')} (${what})`;
}

/** How many missions there are of each kind. */
export function driftTotalsText(
  { both, onlyBaseline, onlyCurrent }: MissionPairs,
  drifted: number,
  [baseline, current]: readonly [baseline: string, current: string],
): string {
  const total = both.length + onlyBaseline.length + onlyCurrent.length;
  const parts = [
    `${grouped(drifted)} drifted`,
    `${grouped(both.length - drifted)} without drift`,
    ...(onlyBaseline.length > 0
      ? [`${grouped(onlyBaseline.length)} only in ${printable(baseline)}`]
      : []),
    ...(onlyCurrent.length > 0
      ? [`${grouped(onlyCurrent.length)} only in ${printable(current)}`]
      : []),
  ];
  return `${counted(total, 'mission')}: ${parts.join(', ')}`;
}
