import type { MissionDossierProjection, MissionDossierState } from 'mission-dossier-contracts';
import { quote } from 'mission-dossier-contracts/tooling';
import { CommandError } from '../commandError.js';
import type { FormOptions } from '../generations/forms.js';
import { STDIN, STDIN_NAME } from '../input/input.js';
import type { Input } from '../input/input.js';
import { inputsOf } from '../input/inputs.js';
import type { Io } from '../io.js';
import { assertHasMission, assertMissionOf, unknownMission } from '../missions/unknownMission.js';
import { isNearLastClock } from '../nearLastClock.js';
import type { Baseline } from '../producerFiles/parityBaseline.js';
import type { ProducerFile } from '../producerFiles/producerFiles.js';
import { readProducerFiles } from '../producerFiles/readProducerFiles.js';
import type { ProducerContent } from '../producerFiles/readProducerFiles.js';
import { catchMixedNamespaces } from '../reduce/catchMixedNamespaces.js';
import { firstWithClock } from '../reduce/rereadInputs.js';
import type { PlacedClock, RereadableInputs } from '../reduce/rereadInputs.js';
import { settleConflicts } from '../reduce/settleConflicts.js';
import { writeErrorCount, writeFindings } from '../reduce/writeReports.js';
import type { SavedState } from '../tasks/dossierTask.js';
import { printable } from '../text/printable.js';
import { UNKNOWN_NAMESPACE } from '../text/unknownNamespace.js';
import { withReadingResources } from '../withReadingResources.js';
import type { ReadingSettings } from '../withReadingResources.js';
import { hasOpenEnd } from './hasOpenEnd.js';
import { readDossierRecords } from './dossierRecords.js';
import type { DossierRecordsRead } from './dossierRecords.js';
import { grouped } from '../text/grouped.js';

/** The dossier in a file. */
export interface DossierFile {
  /** The argument; `<stdin>` for standard input. */
  readonly name: string;
  readonly state: MissionDossierState;
  /** The highest Lamport clock of all events, including other types; null for a saved state. */
  readonly clock: number | null;
  /** The first event with this clock, if it leaves few higher ones; otherwise null. */
  readonly lastClock: PlacedClock | null;
  /** The number of errors that were reported on standard error. */
  readonly errors: number;
  /** Whether the last line has no line feed. One must then be written before anything is appended. */
  readonly isOpenEnded: boolean;
}

const RULES = { rules: 'contract' } as const;

/**
 * Reads a dossier: a stream of events, a state saved from `dossier reduce`, or a saved scan. A saved state is
 * the only object of its file, and has neither an `event_id` nor an `event_type`. Invalid events are reported
 * on standard error, and are not part of the state.
 *
 * @param path - a file, a folder, or `-` for standard input
 * @param compared - baselines that the dossier is compared with, which complete the namespace of a scan
 * @returns null if there is no state: two namespaces are mixed, a saved state is invalid or one of several
 *   objects, or the namespace of a scan is unknown. The reason is reported on standard error.
 * @throws CommandError if the file cannot be read, or is a parity baseline
 */
export async function readDossier(
  io: Io,
  path: string,
  settings: ReadingSettings,
  compared: readonly Baseline[] = [],
): Promise<DossierFile | null> {
  const read = await readDossierOrBaseline(io, path, settings, compared);
  if (!read || 'state' in read) return read;
  throw new CommandError(
    `${printable(read.name)} is a parity baseline, which lists no artifacts; expected events, a saved ` +
      'state or a saved scan',
  );
}

/** Reads a dossier, or a parity baseline. */
export async function readDossierOrBaseline(
  io: Io,
  path: string,
  settings: ReadingSettings,
  compared: readonly Baseline[] = [],
): Promise<DossierFile | Baseline | null> {
  const inputs = await inputsOf(io, path);
  const name = path === STDIN ? STDIN_NAME : path;
  return withReadingResources(io, inputs, settings, async (progressIo, resources) => {
    const sources = { ...resources, io: progressIo, inputs };
    const result = await catchMixedNamespaces(sources, () =>
      readDossierRecords(progressIo, inputs, optionsOf(resources.forms), resources),
    );
    if (!result) return null;
    const { producerFiles } = resources;
    if (producerFiles.length > 0) {
      assertNoEvents(name, inputs, producerFiles);
      const { namespace } = settings;
      const content = await readProducerFiles(progressIo, producerFiles, namespace, compared);
      assertMissionOf(content, settings.mission);
      return ofProducerFiles(progressIo, name, content);
    }
    const read = await stateOf(name, sources, result);
    // Only a stream of events can be appended to.
    const isOpenEnded =
      read?.clock != null && inputs.some((input) => hasOpenEnd(input, resources.copies));
    return read && { ...read, name, isOpenEnded };
  });
}

async function stateOf(
  name: string,
  sources: RereadableInputs,
  { records, errors, result }: DossierRecordsRead,
): Promise<Pick<DossierFile, 'state' | 'clock' | 'lastClock' | 'errors'> | null> {
  const { io, forms } = sources;
  const { stateRecord, states } = result;
  const others = { clock: null, lastClock: null };
  if (states.length > 0 && states.length === records)
    return { state: chosenState(name, states, forms.mission ?? ''), errors, ...others };
  if (stateRecord && records === 1) {
    await writeFindings(io, stateRecord.findings);
    await writeErrorCount(io, stateRecord.findings.length);
    return stateRecord.state && { state: stateRecord.state, errors: 0, ...others };
  }
  if (stateRecord?.state || states.length > 0) {
    await io.stderr.write(stateAmongOthersText(io, name, records));
    return null;
  }
  const settled = await settleConflicts(
    sources,
    { projection: result.projection, errors },
    { ...RULES, ...forms },
  );
  await writeErrorCount(io, settled.errors);
  const projection = settled.projection as MissionDossierProjection;
  const state = await catchMixedNamespaces(sources, () => projection.state());
  if (state && !state.namespace) await assertHasMission(sources);
  const { clock } = result;
  const lastClock = isNearLastClock(clock) ? await firstWithClock(sources, clock) : null;
  return state && { state, clock, lastClock, errors: settled.errors };
}

/**
 * The saved state of a mission.
 * @throws CommandError if there is none, or if there are several
 */
function chosenState(
  name: string,
  states: readonly SavedState[],
  mission: string,
): MissionDossierState {
  const slugs = states.map(({ state }) => state.namespace?.feature_slug ?? '');
  const [only, other] = states.filter((_, i) => slugs[i] === mission);
  if (!only) throw unknownMission(mission, slugs);
  if (!other) return only.state;
  throw new CommandError(
    `${printable(name)} has several saved states of the mission ${quote(mission)}`,
  );
}

function optionsOf(forms: FormOptions) {
  return { ...RULES, ...forms, collectsStates: forms.mission !== undefined };
}

function assertNoEvents(
  name: string,
  inputs: readonly Input[],
  files: readonly ProducerFile[],
): void {
  if (files.length < inputs.length)
    throw new CommandError(`${printable(name)} has events beside a file that is not events`);
}

async function ofProducerFiles(
  io: Io,
  name: string,
  { scans, baselines, findings }: ProducerContent,
): Promise<DossierFile | Baseline | null> {
  await writeFindings(io, findings);
  await writeErrorCount(io, findings.length);
  const [scan] = scans;
  if (!scan) return baselines[0] ?? null;
  const { slug, state } = scan;
  if (state.namespace)
    return { name, state, clock: null, lastClock: null, errors: 0, isOpenEnded: false };
  await io.stderr.write(
    `${io.stderr.colors.red('error:')} ${printable(name)} has no state yet: of ${printable(slug)}, the ${UNKNOWN_NAMESPACE}\n`,
  );
  return null;
}

function stateAmongOthersText({ stderr }: Io, name: string, records: number): string {
  return (
    `${stderr.colors.red('error:')} ${printable(name)} contains a saved state among ` +
    `${grouped(records)} objects; expected only a saved state, or only events\n`
  );
}
