import type { Colors } from '../../io.js';
import { cell } from './title.js';
import { section } from './section.js';

/** An event that does not fit into its stream. */
interface Anomaly {
  readonly event_id: string;
  readonly event_type: string;
  readonly reason: string;
}

/** The events that do not fit, and why. */
export function anomalySection(anomalies: readonly Anomaly[], colors: Colors): string[] {
  const rows = anomalies.map(({ event_id, event_type, reason }) => [
    colors.red(cell(event_type)),
    cell(reason),
    colors.dim(event_id),
  ]);
  return section('events that do not fit', rows, colors);
}
