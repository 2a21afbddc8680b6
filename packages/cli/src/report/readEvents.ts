import { isMissionDossierState, validateEvent } from 'mission-dossier-contracts';
import type { EventReader } from 'mission-dossier-contracts';
import { isOfDossier } from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import { CommandError } from '../commandError.js';
import { advisoryFinding, errorFindings, savedStateFinding } from '../finding.js';
import type { EventPlace } from '../finding.js';
import { missionSlugsOf } from '../folders/eventSelection.js';
import { readerFor } from '../generations/forms.js';
import { countEvent, noteGenerations } from '../generations/generationCounts.js';
import type { GenerationCounts } from '../generations/generationCounts.js';
import type { Input } from '../input/input.js';
import { recordsOf } from '../input/inputRecords.js';
import type { Io } from '../io.js';
import { isOfOtherMission } from '../missions/ofMission.js';
import { assertMissionOf, unknownMission } from '../missions/unknownMission.js';
import { readProducerFiles } from '../producerFiles/readProducerFiles.js';
import type { ProducerContent } from '../producerFiles/readProducerFiles.js';
import { counted } from '../text/counted.js';
import type { ReadingResources } from '../withReadingResources.js';
import { CappedFindings } from './cappedFindings.js';

/** Events and their rows of the page are held in memory: about 5 KB each. */
const MAX_EVENTS = 250_000;

/** The content of all inputs. */
export class EventsRead {
  /** The dossier events with their places, as they were read. They may be invalid, and may be repeated. */
  readonly places = new Map<object, EventPlace>();
  /** The invalid ones among them. */
  readonly invalid = new Set<object>();
  /** The number of records of each other event type (C11); the empty name is for records without one. */
  readonly ignored = new Map<string, number>();
  /** The number of records of each input. */
  readonly inputs: { readonly name: string; readonly records: number }[] = [];
  /** The saved scans and baselines among the inputs. */
  producerFiles: ProducerContent = { scans: [], baselines: [], findings: [] };
  readonly errors = new CappedFindings();
  readonly advisories = new CappedFindings();
}

/**
 * Reads the events, saved scans and baselines of all inputs.
 * @param namespace - the value of `--namespace`
 * @throws CommandError if an input cannot be read, there is no event of the mission that is meant, or there are
 *   more events than a report can show
 */
export async function readEvents(
  io: Io,
  inputs: readonly Input[],
  { forms, ...options }: ReadingResources,
  namespace?: string,
): Promise<EventsRead> {
  const read = new EventsRead();
  const { mission } = forms;
  const otherMissions = new Set<string>();
  const counts: GenerationCounts = {};
  const reader = readerFor(forms, (generation, leftOut) => {
    countEvent(counts, generation, leftOut);
  });
  for (const input of inputs) {
    const { name } = input;
    let count = 0;
    for await (const records of recordsOf(io, input, options)) {
      for (const record of records) {
        count += 1;
        if (mission !== undefined && record.value && isOfOtherMission(record.value, mission)) {
          for (const slug of missionSlugsOf(record.value)) otherMissions.add(slug);
          continue;
        }
        addRecord(name, record, read, reader);
      }
    }
    if (options.producerFiles.at(-1)?.name === name) count += 1;
    read.inputs.push({ name, records: count });
  }
  read.producerFiles = await readProducerFiles(io, options.producerFiles, namespace);
  assertMissionOf(read.producerFiles, mission);
  if (mission !== undefined && read.places.size + options.producerFiles.length === 0)
    throw unknownMission(mission, otherMissions);
  for (const finding of read.producerFiles.findings) read.errors.add(finding);
  await noteGenerations(io, counts, forms);
  return read;
}

function addRecord(
  file: string,
  record: InputRecord,
  read: EventsRead,
  reader: EventReader | undefined,
): void {
  const { value, line } = record;
  if (value && !isOfDossier(value)) {
    countIgnored(file, record, value, read);
    return;
  }
  const issues = value ? validateEvent(value, { reader }).issues : [];
  if (value) {
    const event = reader ? (reader.read(value) as object) : value;
    read.places.set(event, { file, line });
    if (issues.length > 0) read.invalid.add(event);
    if (read.places.size > MAX_EVENTS) throw tooManyEvents();
  }
  if (issues.length > 0 || record.problems.length > 0)
    for (const finding of errorFindings(file, record, issues)) read.errors.add(finding);
}

/** Counts a record of another event type, which is ignored (C11), and adds advice if its type looks misspelt. */
function countIgnored(
  file: string,
  record: InputRecord,
  value: object,
  { ignored, errors, advisories }: EventsRead,
) {
  if (isMissionDossierState(value)) {
    errors.add(savedStateFinding(value, { file, line: record.line }));
  }
  const { eventType, advisories: advice } = validateEvent(value);
  ignored.set(eventType ?? '', (ignored.get(eventType ?? '') ?? 0) + 1);
  for (const advisory of advice) advisories.add(advisoryFinding(file, record, advisory));
}

function tooManyEvents(): CommandError {
  return new CommandError(
    `a report shows at most ${counted(MAX_EVENTS, 'event')}, and there are more; pass fewer files, or use dossier reduce`,
  );
}
