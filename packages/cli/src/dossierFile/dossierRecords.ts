import type { Boards } from '../boards/boards.js';
import { noteGenerations } from '../generations/generationCounts.js';
import type { Input } from '../input/input.js';
import type { Io } from '../io.js';
import { Reader } from '../reader.js';
import type { ReadingOptions } from '../reader.js';
import { writeReport } from '../reduce/writeReports.js';
import { DossierTask, mergeRecords } from '../tasks/dossierTask.js';
import type { DossierRecords, DossierTaskOptions } from '../tasks/dossierTask.js';

/** The records of all inputs. */
export interface DossierRecordsRead {
  readonly records: number;
  readonly errors: number;
  readonly result: DossierRecords;
}

/**
 * Reads all inputs: events, or saved states. Reports their errors on standard error.
 * @param boards - takes the transitions of work packages, if they are collected
 */
export async function readDossierRecords(
  io: Io,
  inputs: readonly Input[],
  options: DossierTaskOptions,
  reading: ReadingOptions,
  boards?: Boards,
): Promise<DossierRecordsRead> {
  const reader = new Reader(io, 'dossier', options, reading);
  let [records, errors] = [0, 0];
  for (const input of inputs) {
    for await (const report of reader.read(input)) {
      records += report.records;
      errors += await writeReport(io, report);
      await boards?.add(input.name, report.transitions);
    }
  }
  await noteGenerations(io, reader.generations, options);
  const [first = new DossierTask(options).result(), ...others] = await reader.results();
  return { records, errors, result: others.reduce(mergeRecords, first) };
}
