import type { MissionDossierState } from 'mission-dossier-contracts';
import type { StateTrace, TracedEvent } from 'mission-dossier-contracts/tracing';
import type { Colors } from '../io.js';
import { columns } from './columns.js';
import { heading } from './heading.js';
import { printable } from './printable.js';

/** Which event made each entry of a state: a row an entry, with the event and its place in the input. */
export function traceText(state: MissionDossierState, trace: StateTrace, colors: Colors): string {
  const { artifacts, anomalies, latest_snapshot, drift_history } = trace;
  const paths = Object.keys(artifacts).sort();
  const sections = [
    section('artifacts', colors, [
      ...paths.map((path) => [path, artifacts[path]?.indexed_by] as const),
    ]),
    section('superseded', colors, [
      ...paths.map((path) => [path, artifacts[path]?.superseded_by] as const),
    ]),
    section('anomalies', colors, [
      ...anomalies.map((event, i) => [pathOf(state.anomalies[i]), event] as const),
    ]),
    section('latest snapshot', colors, [
      [state.latest_snapshot?.snapshot_hash ?? '', latest_snapshot],
    ]),
    section('drift history', colors, [
      ...drift_history.map(
        (event, i) => [state.drift_history[i]?.drift_kind ?? '', event] as const,
      ),
    ]),
  ].filter((lines) => lines.length > 0);
  return [[colors.bold(titleOf(trace))], ...sections].map((lines) => lines.join('\n')).join('\n\n');
}

function titleOf({ namespace }: StateTrace): string {
  return namespace ? printable(namespace.feature_slug) : 'no namespace';
}

function pathOf(anomaly: MissionDossierState['anomalies'][number] | undefined): string {
  return anomaly?.expected_identity.path ?? '';
}

/** The rows of the entries that an event made. */
function section(
  title: string,
  colors: Colors,
  entries: readonly (readonly [entry: string, event: TracedEvent | null | undefined])[],
): string[] {
  const rows = entries.flatMap(([entry, event]) => (event ? [rowOf(entry, event, colors)] : []));
  return rows.length === 0 ? [] : [heading(title, rows.length, colors), ...columns(rows)];
}

function rowOf(entry: string, event: TracedEvent, colors: Colors): string[] {
  const { event_id, lamport_clock, timestamp, file, line } = event;
  return [
    printable(entry),
    event_id,
    `clock ${lamport_clock}`,
    colors.dim(timestamp),
    file == null ? '' : `${printable(file)}:${line ?? ''}`,
  ];
}
