import { isMissionDossierState, namespaceKey, validateEvent } from 'mission-dossier-contracts';
import type { EventReader } from 'mission-dossier-contracts';
import { validateEvent as validateFamilyEvent } from 'mission-dossier-contracts/families';
import { DOSSIER, isOfDossier, readableNamespace } from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import type { Boards } from '../boards/boards.js';
import { isTransition } from '../boards/transition.js';
import type { Transition } from '../boards/transition.js';
import { readFamilyEvent } from '../families/readFamilyEvent.js';
import type { FamilyReading } from '../families/readFamilyEvent.js';
import { advisoryFinding, errorFindings, savedStateFinding } from '../finding.js';
import { missionSlugsOf } from '../folders/eventSelection.js';
import { familyReaderFor, readerFor } from '../generations/forms.js';
import { countEvent, noteGenerations } from '../generations/generationCounts.js';
import type { GenerationCounts } from '../generations/generationCounts.js';
import type { Input } from '../input/input.js';
import { recordsOf } from '../input/inputRecords.js';
import type { Io } from '../io.js';
import { namespaceOfKey } from '../missions/namespaceOfKey.js';
import { isOfOtherMission } from '../missions/ofMission.js';
import { assertMissionOf, unknownMission } from '../missions/unknownMission.js';
import { readProducerFiles } from '../producerFiles/readProducerFiles.js';
import type { ProducerContent } from '../producerFiles/readProducerFiles.js';
import type { ReadingResources } from '../withReadingResources.js';
import { CappedFindings } from './cappedFindings.js';
import { NamespaceEvents } from './namespaceEvents.js';
import type { StoredEvents } from '../storedEvents.js';

/** The content of all inputs. */
export class EventsRead implements KeptEvents {
  /** The dossier events, as they were read. They may be invalid, and may be repeated. */
  readonly events: StoredEvents;
  /** The work packages of features. */
  readonly boards: Boards;
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

  constructor({ events, boards }: KeptEvents) {
    this.events = events;
    this.boards = boards;
  }
}

/** Where the events that are read are kept. */
export interface KeptEvents {
  readonly events: StoredEvents;
  readonly boards: Boards;
}

/** The features of the dossiers, and of the saved scans. */
export function slugsOf({ byNamespace, producerFiles: { scans } }: EventsRead): string[] {
  return [
    ...[...byNamespace.keys()].map((key) => namespaceOfKey(key).feature_slug),
    ...scans.map(({ slug }) => slug),
  ];
}

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
  const transitions: Transition[] = [];
  const counts: GenerationCounts = {};
  const reader = readerFor(forms, (generation, leftOut) => {
    countEvent(counts, generation, leftOut);
  });
  const reading = { reader: familyReaderFor(forms), mission, counts };
  for (const input of inputs) {
    const { name } = input;
    let count = 0;
    for await (const records of recordsOf(io, input, options)) {
      for (const record of records) {
        count += 1;
        if (mission !== undefined && isOfOther(record, mission, otherMissions)) continue;
        if (record.value && isTransition(record.value))
          transitions.push(...transitionsOf(name, record, record.value, read, reading));
        else addRecord(name, record, read, reader);
      }
      await read.boards.add(name, transitions.splice(0));
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

/** The transition of a work package that a record has, if it is of the mission that is meant. Adds its errors. */
function transitionsOf(
  file: string,
  record: InputRecord,
  value: object,
  { errors }: EventsRead,
  { counts, ...how }: FamilyReading & { readonly counts: GenerationCounts },
): Transition[] {
  const read = readFamilyEvent(file, record, value, how, counts);
  if (typeof read === 'string') return [];
  for (const finding of read.findings) errors.add(finding);
  return [{ event: read.event, line: record.line }];
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
  const { eventType, advisories: advice } = validateFamilyEvent(value);
  ignored.set(eventType ?? '', (ignored.get(eventType ?? '') ?? 0) + 1);
  for (const advisory of advice) advisories.add(advisoryFinding(file, record, advisory));
}
