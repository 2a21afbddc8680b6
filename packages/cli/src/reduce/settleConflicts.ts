import type { ReduceTaskOptions } from '../tasks/reduceTask.js';
import type { ProjectedInputs } from './projectInputs.js';
import { resolveConflicts } from './rereadInputs.js';
import type { RereadableInputs } from './rereadInputs.js';
import { writeErrorCount, writeFindings } from './writeReports.js';

/**
 * Completes a first reading. If ids occur in several versions, it reads all inputs again to resolve them.
 * Reports the conflicts, and the total number of errors, on standard error.
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
  await writeErrorCount(sources.io, errors + findings.length);
  return { projection, errors: errors + findings.length };
}
