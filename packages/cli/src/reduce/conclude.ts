import { NamespaceMixedStreamError } from 'mission-dossier-contracts';
import type { ReduceTaskOptions } from '../tasks/reduceTask.js';
import { mixedNamespacesText } from '../text/mixedNamespaces.js';
import type { Projecting } from './project.js';
import { firstPlaces, resolveConflicts } from './rereadInputs.js';
import type { RereadableInputs } from './rereadInputs.js';
import { writeErrorCount, writeFindings } from './writeReports.js';

/**
 * What was read, for certain: with a second look where ids come in several versions. Names the conflicts
 * on standard error, and how many errors there are in all.
 */
export async function conclude(
  sources: RereadableInputs,
  { projected: first, errors }: Projecting,
  options: ReduceTaskOptions,
): Promise<Projecting> {
  const hasVersions = first.conflictingIds.length > 0;
  const { projected, findings } = hasVersions
    ? await resolveConflicts(sources, first, options)
    : { projected: first, findings: [] };
  await writeFindings(sources.io, findings);
  await writeErrorCount(sources.io, errors + findings.length);
  return { projected, errors: errors + findings.length };
}

/**
 * Does something with the state of what was read.
 * @returns null where the events belong to two namespaces: both are named then, with their first places
 */
export async function unlessMixed<T>(
  sources: RereadableInputs,
  use: () => Promise<T> | T,
): Promise<T | null> {
  try {
    return await use();
  } catch (error) {
    if (!(error instanceof NamespaceMixedStreamError)) throw error;
    const places = await firstPlaces(sources, [error.expected, error.actual]);
    const { stderr } = sources.io;
    await stderr.write(mixedNamespacesText(error, places, stderr.colors));
    return null;
  }
}
