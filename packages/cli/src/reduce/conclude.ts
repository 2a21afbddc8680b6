import { NamespaceMixedStreamError } from 'mission-dossier-contracts';
import type { ReduceTaskOptions } from '../tasks/reduceTask.js';
import { mixedNamespacesText } from '../text/mixedNamespaces.js';
import type { Projecting } from './project.js';
import { firstPlaces, settle } from './secondLook.js';
import type { Again } from './secondLook.js';
import { tellErrorCount, tellFindings } from './tell.js';

/**
 * What was read, for certain: with a second look where ids come in several versions. Names the conflicts
 * on standard error, and how many errors there are in all.
 */
export async function conclude(
  again: Again,
  { projected: first, errors }: Projecting,
  options: ReduceTaskOptions,
): Promise<Projecting> {
  const hasVersions = first.conflictingIds.length > 0;
  const { projected, findings } = hasVersions
    ? await settle(again, first, options)
    : { projected: first, findings: [] };
  await tellFindings(again.io, findings);
  await tellErrorCount(again.io, errors + findings.length);
  return { projected, errors: errors + findings.length };
}

/**
 * Does something with the state of what was read.
 * @returns null where the events belong to two namespaces: both are named then, with their first places
 */
export async function unlessMixed<T>(again: Again, use: () => Promise<T> | T): Promise<T | null> {
  try {
    return await use();
  } catch (error) {
    if (!(error instanceof NamespaceMixedStreamError)) throw error;
    const places = await firstPlaces(again, [error.expected, error.actual]);
    const { stderr } = again.io;
    await stderr.write(mixedNamespacesText(error, places, stderr.colors));
    return null;
  }
}
