import type { MissionDossierProjection, MissionDossierState } from 'mission-dossier-contracts';
import { inputOf, reading } from '../input/input.js';
import type { Input } from '../input/input.js';
import type { Spool } from '../input/spool.js';
import type { Io } from '../io.js';
import { Reader } from '../reader.js';
import { completeLines } from '../reduce/completeLines.js';
import { conclude, unlessMixed } from '../reduce/conclude.js';
import { writeReport, writeErrorCount, writeFindings } from '../reduce/writeReports.js';
import { DossierTask, mergedRecords } from '../tasks/dossierTask.js';
import type { DossierRecords } from '../tasks/dossierTask.js';
import { printable } from '../text/printable.js';
import { whileReading } from '../whileReading.js';
import type { ReadingResources, ReadingSettings } from '../whileReading.js';

/** The dossier that a file holds. */
export interface DossierFile {
  /** As it was given; `<stdin>` for standard input. */
  readonly name: string;
  readonly state: MissionDossierState;
  /** The highest Lamport clock of all events, those of other types included; null for a saved state. */
  readonly clock: number | null;
  /** How many errors were named on standard error. */
  readonly errors: number;
  /** Whether its last line has no end, which must come before what is appended. */
  readonly isOpenEnded: boolean;
}

const OPTIONS = { rules: 'contract' } as const;

/**
 * Reads a dossier: a stream of events (JSON Lines or a JSON document), or a state that was saved by
 * `dossier reduce`. A state is told from a stream of one event by its form: it is the only object of the
 * file, and has neither an event's id nor its type. Invalid events are named on standard error, and are
 * no part of the state.
 *
 * @param path - a file, or `-` for standard input
 * @returns null where there is no state to be had, and standard error says why: two namespaces are mixed,
 *   or a saved state is invalid or one of several objects
 * @throws CommandError where the file cannot be read
 */
export async function readDossier(
  io: Io,
  path: string,
  settings: ReadingSettings,
): Promise<DossierFile | null> {
  const input = inputOf(path);
  return whileReading(io, [input], settings, async (screen, resources) => {
    const read = await stateOf(screen, input, resources);
    // Nothing is appended to a saved state.
    const isOpenEnded = read?.clock != null && hasOpenEnd(input, resources.spool);
    return read && { ...read, name: input.name, isOpenEnded };
  });
}

async function stateOf(
  io: Io,
  input: Input,
  resources: ReadingResources,
): Promise<Pick<DossierFile, 'state' | 'clock' | 'errors'> | null> {
  const { records, errors, result } = await readAll(io, input, resources);
  const { stateRecord } = result;
  if (stateRecord && records === 1) {
    await writeFindings(io, stateRecord.findings);
    await writeErrorCount(io, stateRecord.findings.length);
    return stateRecord.state && { state: stateRecord.state, clock: null, errors: 0 };
  }
  if (stateRecord?.state) {
    await io.stderr.write(severalText(io, input, records));
    return null;
  }
  const sources = { ...resources, io, inputs: [input] };
  const concluded = await conclude(sources, { projected: result.projected, errors }, OPTIONS);
  const projection = concluded.projected as MissionDossierProjection;
  const state = await unlessMixed(sources, () => projection.state());
  return state && { state, clock: result.clock, errors: concluded.errors };
}

async function readAll(
  io: Io,
  input: Input,
  resources: ReadingResources,
): Promise<{ records: number; errors: number; result: DossierRecords }> {
  const reader = new Reader(io, 'dossier', OPTIONS, resources);
  let [records, errors] = [0, 0];
  for await (const report of reader.read(input)) {
    records += report.records;
    errors += await writeReport(io, report);
  }
  const [first = new DossierTask(OPTIONS).result(), ...others] = await reader.results();
  return { records, errors, result: others.reduce(mergedRecords, first) };
}

function hasOpenEnd(input: Input, spool: Spool): boolean {
  const { name, path, kind, size } = input;
  // A pipe may come from the file that is appended to.
  if (kind === 'pipe') return spool.isOpenEnded(input);
  if (kind !== 'lines' || path === null || size === null) return false;
  return reading(name, () => completeLines(path, size) < size);
}

function severalText({ stderr }: Io, { name }: Input, records: number): string {
  return (
    `${stderr.colors.red('error:')} ${printable(name)} holds a saved state among ` +
    `${records.toLocaleString('en-US')} objects; expected it alone, or events\n`
  );
}
