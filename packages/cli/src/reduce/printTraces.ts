import { canonicalJsonParts } from 'mission-dossier-contracts/tooling';
import { traceOf } from 'mission-dossier-contracts/tracing';
import type { AnyProjection, ReduceTaskOptions } from '../tasks/reduceTask.js';
import { escapedInJson } from '../text/printable.js';
import { traceText } from '../text/trace.js';
import { dossiersOf } from './dossiersOf.js';
import type { RereadableInputs } from './rereadInputs.js';
import { withPlaces } from './tracePlaces.js';

/**
 * Prints which event made each entry of each state.
 * @returns the number of events
 * @throws NamespaceMixedStreamError as `state()` of a projection does
 */
export async function printTraces(
  sources: RereadableInputs,
  projection: AnyProjection,
  format: 'text' | 'json',
  options: ReduceTaskOptions,
): Promise<number> {
  const { stdout } = sources.io;
  const dossiers = new Map(dossiersOf(projection));
  const traces = new Map([...dossiers].map(([key, dossier]) => [key, traceOf(dossier)]));
  const placed = await withPlaces(sources, traces, projection.conflictingIds, options);
  let events = 0;
  for (const [key, dossier] of dossiers) {
    const trace = placed.get(key);
    if (!trace) continue;
    events += trace.event_count;
    if (format === 'text') await stdout.write(traceText(dossier.state(), trace, stdout.colors));
    else for (const part of canonicalJsonParts(trace)) await stdout.write(escapedInJson(part));
    await stdout.write('\n');
  }
  return events;
}
