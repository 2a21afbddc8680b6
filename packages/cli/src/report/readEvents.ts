import type { InputRecord } from 'mission-dossier-contracts/tooling';
import { missionSlugsOf } from '../folders/eventSelection.js';
import { familyReaderFor, readerFor } from '../generations/forms.js';
import { countEvent, noteGenerations } from '../generations/generationCounts.js';
import type { GenerationCounts } from '../generations/generationCounts.js';
import type { Input } from '../input/input.js';
import { recordsOf } from '../input/inputRecords.js';
import type { Io } from '../io.js';
import { isOfOtherMission } from '../missions/ofMission.js';
import { assertMissionOf, unknownMission } from '../missions/unknownMission.js';
import { readProducerFiles } from '../producerFiles/readProducerFiles.js';
import type { ReadingResources } from '../withReadingResources.js';
import { addRecords, EventsRead } from './eventsRead.js';
import type { KeptEvents } from './eventsRead.js';

/**
 * Reads the events, saved scans and baselines of all inputs.
 * @param kept - where the events are kept
 * @param namespace - the value of `--namespace`
 * @throws CommandError if an input cannot be read, or there is no event of the mission that is meant
 */
export async function readEvents(
  io: Io,
  inputs: readonly Input[],
  { forms, ...options }: ReadingResources,
  kept: KeptEvents,
  namespace?: string,
): Promise<EventsRead> {
  const read = new EventsRead(kept);
  const { mission } = forms;
  const otherMissions = new Set<string>();
  const counts: GenerationCounts = {};
  const reader = readerFor(forms, (generation, leftOut) => {
    countEvent(counts, generation, leftOut);
  });
  const siblings = { reader: familyReaderFor(forms), mission };
  for (const input of inputs) {
    const { name } = input;
    let count = 0;
    for await (const records of recordsOf(io, input, options)) {
      const all = [...records];
      count += all.length;
      const meant =
        mission === undefined
          ? all
          : all.filter((record) => !isOfOther(record, mission, otherMissions));
      await addRecords(name, meant, read, { reader, siblings, counts });
    }
    if (options.producerFiles.at(-1)?.name === name) count += 1;
    read.inputs.push({ name, records: count });
  }
  read.producerFiles = await readProducerFiles(io, options.producerFiles, namespace);
  assertMissionOf(read.producerFiles, mission);
  if (mission !== undefined && read.events.size + options.producerFiles.length === 0)
    throw unknownMission(mission, otherMissions);
  for (const finding of read.producerFiles.findings) read.errors.add(finding);
  await noteGenerations(io, counts, forms);
  return read;
}

/**
 * Whether a record is of another mission than the one that is meant.
 * @param others - the slugs of other missions, to which those of its dossier are added
 */
function isOfOther({ value }: InputRecord, mission: string, others: Set<string>): boolean {
  if (!value) return false;
  const isOther = isOfOtherMission(value, mission);
  if (isOther) for (const slug of missionSlugsOf(value)) others.add(slug);
  return isOther;
}
