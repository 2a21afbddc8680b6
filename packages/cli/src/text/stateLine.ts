import { presentArtifacts } from 'mission-dossier-contracts';
import type { MissionDossierState } from 'mission-dossier-contracts';
import type { Colors } from '../io.js';
import { counted } from './counted.js';
import { printable } from './printable.js';
import { shorten } from './shorten.js';

/** More changes are counted. */
const MOST_CHANGED = 3;

/**
 * A state on one line: `clean password-reset: 6 events, 3 artifacts, 1 anomaly, 0 drifts; plan.md`.
 * @param before - the state before it: the artifacts that have changed since are named
 */
export function stateLine(
  state: MissionDossierState,
  before: MissionDossierState | null,
  colors: Colors,
): string {
  const { parity_status, namespace, event_count, anomalies, drift_history } = state;
  const paint = { clean: colors.green, drifted: colors.red, unknown: colors.yellow }[parity_status];
  const counts = [
    counted(event_count, 'event'),
    counted(presentArtifacts(state).length, 'artifact'),
    counted(anomalies.length, 'anomaly', 'anomalies'),
    counted(drift_history.length, 'drift'),
  ];
  const mission = printable(namespace?.feature_slug ?? 'no mission');
  const changed = before ? changedText(changedPaths(before, state)) : '';
  return `${paint(parity_status)} ${colors.bold(mission)}: ${counts.join(', ')}${changed}`;
}

/** The artifacts that are new, have another content, or are superseded or no longer. */
function changedPaths(before: MissionDossierState, { artifacts }: MissionDossierState): string[] {
  return Object.entries(artifacts).flatMap(([path, { content_ref, superseded }]) => {
    const known = Object.hasOwn(before.artifacts, path) ? before.artifacts[path] : undefined;
    const isSame = known?.content_ref.hash === content_ref.hash && known.superseded === superseded;
    return isSame ? [] : [path];
  });
}

function changedText(paths: readonly string[]): string {
  if (paths.length === 0) return '';
  const more = paths.length - MOST_CHANGED;
  const names = paths.slice(0, MOST_CHANGED).map((path) => shorten(printable(path)));
  return `; ${names.join(', ')}${more > 0 ? ` and ${more.toLocaleString('en-US')} more` : ''}`;
}
