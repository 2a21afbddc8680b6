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
  { projection: first, errors }: ProjectedInputs,
  options: ReduceTaskOptions,
): Promise<ProjectedInputs> {
  const hasVersions = first.conflictingIds.length > 0;
  const { projection, findings } = hasVersions
    ? await resolveConflicts(sources, first, options)
    : { projection: first, findings: [] };
  await writeFindings(sources.io, findings);
  return { projection, errors: errors + findings.length };
}
