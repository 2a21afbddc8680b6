import { namespaceKey } from 'mission-dossier-contracts';
import type { DossierProjections, MissionDossierState } from 'mission-dossier-contracts';
import { eventCountOf, lastEventOf, quote, timestampOf } from 'mission-dossier-contracts/tooling';
import type { Boards } from '../boards/boards.js';
import { CommandError } from '../commandError.js';
import { readDossierRecords } from '../dossierFile/dossierRecords.js';
import type { DossierRecordsRead } from '../dossierFile/dossierRecords.js';
import type { Input } from '../input/input.js';
import type { Io } from '../io.js';
import { notice } from '../notice.js';
import { readProducerFiles } from '../producerFiles/readProducerFiles.js';
import type { ScannedDossier } from '../producerFiles/readProducerFiles.js';
import { mergeCheckpoints, settleCheckpoints } from '../reduce/mergeCheckpoints.js';
import { splitInputs } from '../reduce/splitInputs.js';
import type { ProjectedInputs } from '../reduce/projectInputs.js';
import type { RereadableInputs } from '../reduce/rereadInputs.js';
import { settleConflicts } from '../reduce/settleConflicts.js';
import { withErrorCount, writeFindings } from '../reduce/writeReports.js';
import type { SavedState } from '../tasks/dossierTask.js';
import { printable } from '../text/printable.js';
import { oneThreadByDefault, withReadingResources } from '../withReadingResources.js';
import type { ReadingResources, ReadingSettings } from '../withReadingResources.js';
import { namespaceOfKey } from './namespaceOfKey.js';
import { assertHasMission, assertMissionOf } from './unknownMission.js';

/** One mission of the inputs: a namespace and its dossier. */
export interface Mission {
  readonly slug: string;
  /** Makes the state. It is not kept, because the states of all missions may not fit in memory. */
  readonly state: () => MissionDossierState;
  /** Finds the last event; null if it is unknown. */
  readonly lastEvent: () => LastEvent | null;
}

/** The last event of a mission in the order (C12). */
export interface LastEvent {
  /** Canonical (C10). */
  readonly id: string;
  /** In UTC. */
  readonly timestamp: string;
}

/** All missions of the inputs. */
export interface Missions {
  /** By the keys of their namespaces, in the order of the keys. */
  readonly byKey: ReadonlyMap<string, Mission>;
  /** The number of errors that were reported on standard error. */
  readonly errors: number;
  /** The highest Lamport clock of all events, of any type; null if a part of the input has no clocks. */
  readonly clock: number | null;
}

/**
 * Reads all missions of events, checkpoints, saved states and saved scans. Invalid events are reported on
 * standard error, and are not part of the states. Their number is written if an error is thrown, and otherwise left to `use`.
 *
 * @param settings - `boards`: takes the transitions of work packages; default: they are not read
 * @param use - what to do with the missions while the inputs can still be read again
 * @throws CommandError if an input cannot be read, if there is no event of the mission that is meant, or if a
 *   mission has a saved state and something else, which cannot be merged
 */
export async function readMissions<T>(
  io: Io,
  inputs: readonly Input[],
  { boards, ...settings }: ReadingSettings & { readonly boards?: Boards },
  use: (missions: Missions, sources: RereadableInputs) => Promise<T>,
): Promise<T> {
  const { checkpoints, withRecords } = splitInputs(inputs);
  const reading = oneThreadByDefault(settings);
  return withReadingResources(io, withRecords, reading, async (progressIo, resources) => {
    const sources = { ...resources, io: progressIo, inputs: withRecords };
    const options = {
      rules: 'contract',
      partition: true,
      byLine: checkpoints.length === 0,
      collectsStates: true,
      collectsTransitions: boards !== undefined,
      ...resources.forms,
    } as const;
    const read = await readDossierRecords(progressIo, withRecords, options, resources, boards);
    const events = { projection: read.result.projection, errors: read.errors };
    const settled =
      checkpoints.length > 0
        ? await settleCheckpoints(
            progressIo,
            await mergeCheckpoints(progressIo, checkpoints, events, options),
          )
        : await settleConflicts(sources, events, options);
    const scans = await withErrorCount(progressIo, settled.errors, () =>
      scansOf(progressIo, resources, settings),
    );
    const missions = await withErrorCount(progressIo, settled.errors + scans.errors, () =>
      selected(missionsOf(settled, read, scans, checkpoints.length > 0), sources),
    );
    return use(missions, sources);
  });
}

/** Scans with errors are reported, and count as errors. */
async function scansOf(
  io: Io,
  { producerFiles }: ReadingResources,
  { namespace, mission }: ReadingSettings,
) {
  const content = await readProducerFiles(io, producerFiles, namespace);
  assertMissionOf(content, mission);
  const { scans, baselines, findings } = content;
  await writeFindings(io, findings);
  for (const { name } of scans.length > 0 ? [] : baselines)
    await notice(io, 'a parity baseline lists no artifacts, so it is no mission of its own', name);
  return { scans, errors: findings.length };
}

function missionsOf(
  { projection, errors }: ProjectedInputs,
  { result: { states, clock } }: DossierRecordsRead,
  { scans, errors: ofScans }: { scans: readonly ScannedDossier[]; errors: number },
  hasCheckpoints: boolean,
): Missions {
  const missions = new Map<string, Mission>();
  for (const [key, each] of projection as DossierProjections) {
    // Its events have no place in the order; they were reported.
    if (eventCountOf(each) === 0) continue;
    missions.set(key, {
      slug: namespaceOfKey(key).feature_slug,
      state: () => each.state(),
      lastEvent: () => {
        const place = lastEventOf(each);
        return place && { id: place.eventId, timestamp: timestampOf(place) };
      },
    });
  }
  for (const saved of states) addState(missions, saved);
  for (const { name, slug, state } of scans) addState(missions, { file: name, state, slug });
  const hasClocks = !hasCheckpoints && states.length + scans.length === 0;
  return {
    byKey: new Map([...missions].sort(([a], [b]) => (a < b ? -1 : 1))),
    errors: errors + ofScans,
    clock: hasClocks ? clock : null,
  };
}

/** @throws CommandError if the mission is there already */
function addState(
  missions: Map<string, Mission>,
  { file, state, slug = '' }: SavedState & { readonly slug?: string },
): void {
  const { namespace } = state;
  // The state of no events has no mission.
  if (!namespace && slug === '') return;
  const key = namespace ? namespaceKey(namespace) : JSON.stringify([null, slug]);
  const mission = namespace?.feature_slug ?? slug;
  if (missions.has(key))
    throw new CommandError(
      `${printable(file)} has a saved state or scan of the mission ${quote(mission)}, and there is more of that mission in ` +
        'the input: states cannot be merged, because they do not hold the order of their events; pass the ' +
        'events, or checkpoints of dossier reduce --checkpoint',
    );
  missions.set(key, { slug: mission, state: () => state, lastEvent: () => null });
}

/** @throws CommandError if there is no event of the mission that is meant */
async function selected(missions: Missions, sources: RereadableInputs): Promise<Missions> {
  const { mission } = sources.forms;
  if (mission === undefined) return missions;
  const byKey = new Map([...missions.byKey].filter(([, { slug }]) => slug === mission));
  const slugs = [...missions.byKey.values()].map(({ slug }) => slug);
  if (byKey.size === 0) await assertHasMission(sources, slugs);
  return { ...missions, byKey };
}
