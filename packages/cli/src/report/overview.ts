import { counted } from '../text/counted.js';
import { titleOf } from './dossier.js';
import type { Dossier } from './dossier.js';
import { caveatsOf } from './caveats.js';
import { compareTroubles } from '../missions/troubles.js';
import type { OverviewRow } from './overviewRow.js';
import { grouped } from '../text/grouped.js';

/** A dossier in an overview. */
export interface OverviewEntry {
  /** Its index among the dossiers of the report. */
  readonly index: number;
  readonly title: string;
  readonly row: OverviewRow;
}

/** The entry of a dossier. */
export function entryOf(dossier: Dossier, index: number): OverviewEntry {
  return { index, title: titleOf(dossier), row: dossier.row };
}

/** The id of the row of a dossier in an overview, to come back to it. */
export function rowId(index: number): string {
  return `row-${index + 1}`;
}

/** Entries with the greatest trouble first; those with the same trouble in the order of the dossiers. */
export function byTrouble(entries: readonly OverviewEntry[]): OverviewEntry[] {
  return entries.toSorted((a, b) => compareTroubles(a.row, b.row) || a.index - b.index);
}

/** `1 dossier, 14 artifacts, 1 anomaly, drifted`; for several dossiers: `3 drifted`. */
export function overviewText(entries: readonly OverviewEntry[]): string {
  const rows = entries.map(({ row }) => row);
  const sum = (of: (row: OverviewRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const count = (has: (row: OverviewRow) => boolean) => rows.filter(has).length;
  const [only] = rows.length === 1 ? rows : [];
  const otherHash = count(
    ({ parity_status, snapshot_hash_matches }) =>
      parity_status === 'clean' && snapshot_hash_matches === false,
  );
  return [
    counted(rows.length, 'dossier'),
    counted(
      sum(({ artifact_count, superseded }) => artifact_count + superseded),
      'artifact',
    ),
    counted(
      sum(({ active_anomalies }) => active_anomalies),
      'anomaly',
      'anomalies',
    ),
    only
      ? parityText(only)
      : `${grouped(count(({ parity_status }) => parity_status === 'drifted'))} drifted`,
    ...(!only && otherHash > 0 ? [`${grouped(otherHash)} clean with another snapshot hash`] : []),
  ].join(', ');
}

/** The parity with what must be said beside it: `clean (snapshot hash differs)`. */
export function parityText(row: OverviewRow): string {
  const caveats = caveatsOf(row).map(({ words }) => words);
  return caveats.length === 0 ? row.parity_status : `${row.parity_status} (${caveats.join(', ')})`;
}
