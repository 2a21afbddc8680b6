import { isMissionDossierState, namespaceKey, validateEvent } from 'mission-dossier-contracts';
import type { EventReader } from 'mission-dossier-contracts';
import { DOSSIER, isOfDossier, readableNamespace } from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import { advisoryFinding, errorFindings, savedStateFinding } from '../finding.js';
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
import type { ReadingResources } from '../withReadingResources.js';
import { CappedFindings } from './cappedFindings.js';
import { NamespaceEvents } from './namespaceEvents.js';
import type { StoredEvents } from './storedEvents.js';

/** The content of all inputs. */
export class EventsRead {
  /** The dossier events, as they were read. They may be invalid, and may be repeated. */
  readonly events: StoredEvents;
  /** By the key of the namespace. */
  readonly byNamespace = new Map<string, NamespaceEvents>();
  /** The numbers of the events without a readable namespace. */
  readonly unassigned: number[] = [];
  /** The number of records of each other event type (C11); the empty name is for records without one. */
  readonly ignored = new Map<string, number>();
  /** The number of records of each input. */
  readonly inputs: { readonly name: string; readonly records: number }[] = [];
  /** The saved scans and baselines among the inputs. */
  producerFiles: ProducerContent = { scans: [], baselines: [], findings: [] };
  readonly errors = new CappedFindings();
  readonly advisories = new CappedFindings();

  constructor(events: StoredEvents) {
    this.events = events;
  }
}

/**
 * Reads the events, saved scans and baselines of all inputs.
 * @param events - where the events are stored
 * @param namespace - the value of `--namespace`
 * @throws CommandError if an input cannot be read, or there is no event of the mission that is meant
 */
export async function readEvents(
  io: Io,
  inputs: readonly Input[],
  { forms, ...options }: ReadingResources,
  events: StoredEvents,
  namespace?: string,
): Promise<EventsRead> {
  const read = new EventsRead(events);
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
  if (mission !== undefined && read.events.size + options.producerFiles.length === 0)
    throw unknownMission(mission, otherMissions);
  for (const finding of read.producerFiles.findings) read.errors.add(finding);
  await noteGenerations(io, counts, forms);
  return read;
}

/** Adds a record of an input: an event, or what is wrong with it. */
export function addRecord(
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
    assign(read.events.add(event, { file, line }), event, read);
  }
  if (issues.length > 0 || record.problems.length > 0)
    for (const finding of errorFindings(file, record, issues)) read.errors.add(finding);
}

/** Adds an event to those of its namespace. */
function assign(number: number, event: object, { byNamespace, unassigned }: EventsRead): void {
  const namespace = readableNamespace(DOSSIER.namespaceOf(event));
  if (!namespace) {
    unassigned.push(number);
    return;
  }
  const key = namespaceKey(namespace);
  let events = byNamespace.get(key);
  if (!events) byNamespace.set(key, (events = new NamespaceEvents()));
  events.add(number, event);
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
