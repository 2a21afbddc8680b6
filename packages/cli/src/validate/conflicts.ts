import type { Finding } from '../finding.js';
import { resolveConflicts } from '../reduce/rereadInputs.js';
import type { RereadableInputs } from '../reduce/rereadInputs.js';
import { newProjection } from '../tasks/reduceTask.js';
import { siblingConflicts } from './siblingConflicts.js';

/** The versions of events that lose against another one with the same id (C13). */
export async function conflictsIn(sources: RereadableInputs): Promise<readonly Finding[]> {
  const options = { rules: 'contract', byLine: true, ...sources.forms } as const;
  const { findings } = await resolveConflicts(sources, newProjection(options), options);
  return [...findings, ...(await siblingConflicts(sources))];
}
