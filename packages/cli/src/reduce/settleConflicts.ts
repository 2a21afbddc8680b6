import type { ReduceTaskOptions } from '../tasks/reduceTask.js';
import type { ProjectedInputs } from './projectInputs.js';
import { resolveConflicts } from './rereadInputs.js';
import type { RereadableInputs } from './rereadInputs.js';
import { writeFindings } from './writeReports.js';

/**
 * Completes a first reading. If ids occur in several versions, it reads all inputs again to resolve them.
 * Reports the conflicts on standard error.
 * @returns the number of all errors, with the conflicts, which is not written
 */
export async function settleConflicts(
  sources: RereadableInputs,
  first: ProjectedInputs,
  options: ReduceTaskOptions,
): Promise<ProjectedInputs> {
  const { projection: unsettled, onThreads } = first;
  const hasVersions = onThreads?.hasVersions === true || unsettled.conflictingIds.length > 0;
  // All events are read again, so what is on threads is not needed any more.
  const { findings, ...settled } = hasVersions
    ? await resolveConflicts(sources, unsettled, options)
    : { ...first, findings: [] };
  await writeFindings(sources.io, findings);
  return { ...settled, errors: first.errors + findings.length };
}
