import { addCounts, noteGenerations } from '../generations/generationCounts.js';
import type { GenerationCounts } from '../generations/generationCounts.js';
import type { Input } from '../input/input.js';
import { recordsOf } from '../input/inputRecords.js';
import type { Io } from '../io.js';
import { writeReport } from '../reduce/writeReports.js';
import { ReduceTask } from '../tasks/reduceTask.js';
import type { AnyProjection, ReduceTaskOptions } from '../tasks/reduceTask.js';
import { emptyReport } from '../tasks/task.js';
import type { ReadingResources } from '../withReadingResources.js';
import { FamilyEvents } from './familyEvents.js';
import { DOSSIER_FAMILY } from './familyNames.js';
import type { FamilyName } from './familyNames.js';

/** What one reading of all inputs has of several families. */
export interface FamiliesRead {
  readonly siblings: FamilyEvents;
  /** Null if the dossier is not one of them. */
  readonly dossier: AnyProjection | null;
  /** The number of errors that were reported. */
  readonly errors: number;
}

/** Reads the events of families, and reports what is wrong with them on standard error. */
export async function readFamilies(
  io: Io,
  inputs: readonly Input[],
  families: readonly FamilyName[],
  { how, ...resources }: ReadingResources & { readonly how: ReduceTaskOptions },
): Promise<FamiliesRead> {
  const siblings = new FamilyEvents(families, resources.forms);
  const dossier = families.includes(DOSSIER_FAMILY) ? new ReduceTask(how) : null;
  const counts: GenerationCounts = {};
  let errors = 0;
  for (const input of inputs) {
    for await (const records of recordsOf(io, input, resources)) {
      const report = emptyReport();
      const others = siblings.take(input.name, records, report);
      if (dossier) dossier.process(input.name, others, report);
      else Array.from(others);
      addCounts(counts, report.generations);
      errors += await writeReport(io, report);
    }
  }
  await noteGenerations(io, counts, resources.forms);
  return { siblings, dossier: dossier?.result() ?? null, errors };
}
