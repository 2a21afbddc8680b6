import type { MissionDossierProjection, MissionDossierState } from 'mission-dossier-contracts';
import { noteGenerations } from '../generations/generationCounts.js';
import { STDIN, withReadErrors } from '../input/input.js';
import type { Input } from '../input/input.js';
import { inputsOf } from '../input/inputs.js';
import type { InputCopies } from '../input/inputCopies.js';
import type { Io } from '../io.js';
import { Reader } from '../reader.js';
import { endOfCompleteLines } from '../reduce/endOfCompleteLines.js';
import { catchMixedNamespaces } from '../reduce/catchMixedNamespaces.js';
import { settleConflicts } from '../reduce/settleConflicts.js';
import { writeReport, writeErrorCount, writeFindings } from '../reduce/writeReports.js';
import { DossierTask, mergeRecords } from '../tasks/dossierTask.js';
import type { DossierRecords } from '../tasks/dossierTask.js';
import { printable } from '../text/printable.js';
import { withReadingResources } from '../withReadingResources.js';
import type { ReadingResources, ReadingSettings } from '../withReadingResources.js';

/** The dossier in a file. */
export interface DossierFile {
  /** The argument; `<stdin>` for standard input. */
  readonly name: string;
  readonly state: MissionDossierState;
  /** The highest Lamport clock of all events, including other types; null for a saved state. */
  readonly clock: number | null;
  /** The number of errors that were reported on standard error. */
  readonly errors: number;
  /** Whether the last line has no line feed. One must then be written before anything is appended. */
  readonly isOpenEnded: boolean;
}

const RULES = { rules: 'contract' } as const;

/**
 * Reads a dossier: a stream of events (JSON Lines or a JSON document), or a state saved from `dossier reduce`.
 * A saved state is the only object of its file, and has neither an `event_id` nor an `event_type`. Invalid
 * events are reported on standard error, and are not part of the state.
 *
 * @param path - a file, a folder of a producer, or `-` for standard input
 * @returns null if there is no state: two namespaces are mixed, or a saved state is invalid or one of several
 *   objects. The reason is reported on standard error.
 * @throws CommandError if the file cannot be read
 */
export async function readDossier(
  io: Io,
  path: string,
  settings: ReadingSettings,
): Promise<DossierFile | null> {
  const inputs = await inputsOf(io, path);
  const name = path === STDIN ? '<stdin>' : path;
  return withReadingResources(io, inputs, settings, async (progressIo, resources) => {
    const read = await stateOf(progressIo, name, inputs, resources);
    // Only a stream of events can be appended to.
    const isOpenEnded =
      read?.clock != null && inputs.some((input) => hasOpenEnd(input, resources.copies));
    return read && { ...read, name, isOpenEnded };
  });
}

async function stateOf(
  io: Io,
  name: string,
  inputs: readonly Input[],
  resources: ReadingResources,
): Promise<Pick<DossierFile, 'state' | 'clock' | 'errors'> | null> {
  const { records, errors, result } = await readAll(io, inputs, resources);
  const { stateRecord } = result;
  if (stateRecord && records === 1) {
    await writeFindings(io, stateRecord.findings);
    await writeErrorCount(io, stateRecord.findings.length);
    return stateRecord.state && { state: stateRecord.state, clock: null, errors: 0 };
  }
  if (stateRecord?.state) {
    await io.stderr.write(stateAmongOthersText(io, name, records));
    return null;
  }
  const sources = { ...resources, io, inputs };
  const settled = await settleConflicts(
    sources,
    { projection: result.projection, errors },
    { ...RULES, ...resources.forms },
  );
  const projection = settled.projection as MissionDossierProjection;
  const state = await catchMixedNamespaces(sources, () => projection.state());
  return state && { state, clock: result.clock, errors: settled.errors };
}

async function readAll(
  io: Io,
  inputs: readonly Input[],
  resources: ReadingResources,
): Promise<{ records: number; errors: number; result: DossierRecords }> {
  const options = { ...RULES, ...resources.forms };
  const reader = new Reader(io, 'dossier', options, resources);
  let [records, errors] = [0, 0];
  for (const input of inputs) {
    for await (const report of reader.read(input)) {
      records += report.records;
      errors += await writeReport(io, report);
    }
  }
  await noteGenerations(io, reader.generations);
  const [first = new DossierTask(options).result(), ...others] = await reader.results();
  return { records, errors, result: others.reduce(mergeRecords, first) };
}

function hasOpenEnd(input: Input, copies: InputCopies): boolean {
  const { name, path, kind, size } = input;
  // The pipe may have been filled from the file that is appended to.
  if (kind === 'pipe') return copies.isOpenEnded(input);
  if (kind !== 'lines' || path === null || size === null) return false;
  return withReadErrors(name, () => endOfCompleteLines(path, size) < size);
}

function stateAmongOthersText({ stderr }: Io, name: string, records: number): string {
  return (
    `${stderr.colors.red('error:')} ${printable(name)} contains a saved state among ` +
    `${records.toLocaleString('en-US')} objects; expected only a saved state, or only events\n`
  );
}
