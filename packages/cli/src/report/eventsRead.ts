import { isMissionDossierState, namespaceKey, validateEvent } from 'mission-dossier-contracts';
import type { EventReader } from 'mission-dossier-contracts';
import { validateEvent as validateFamilyEvent } from 'mission-dossier-contracts/families';
import { DOSSIER, isOfDossier, readableNamespace } from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import type { Boards } from '../boards/boards.js';
import { isTransition } from '../boards/transition.js';
import type { Transition } from '../boards/transition.js';
import type { EventStore } from '../eventStore.js';
import { readFamilyEvent } from '../families/readFamilyEvent.js';
import type { FamilyReading } from '../families/readFamilyEvent.js';
import { advisoryFinding, errorFindings, savedStateFinding } from '../finding.js';
import type { GenerationCounts } from '../generations/generationCounts.js';
import { namespaceOfKey } from '../missions/namespaceOfKey.js';
import type { ProducerContent } from '../producerFiles/readProducerFiles.js';
import { CappedFindings } from './cappedFindings.js';
import { NamespaceEvents } from './namespaceEvents.js';

/** The content of all inputs. */
export class EventsRead implements KeptEvents {
  /** The dossier events, as they were read. They may be invalid, and may be repeated. */
  readonly events: EventStore;
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
  readonly events: EventStore;
  readonly boards: Boards;
}

/** The features of the dossiers, and of the saved scans. */
export function slugsOf({ byNamespace, producerFiles: { scans } }: EventsRead): string[] {
  return [
    ...[...byNamespace.keys()].map((key) => namespaceOfKey(key).feature_slug),
    ...scans.map(({ slug }) => slug),
  ];
}

/** How the records of inputs are read. */
export interface RecordReading {
  /** Absent if only the canonical form is read. */
  readonly reader: EventReader | undefined;
  /** The same for events of sibling families. */
  readonly siblings: FamilyReading;
  /** To which the events that are read are added. */
  readonly counts: GenerationCounts;
}

/** Adds records of an input: the events of dossiers, the transitions of work packages, or what is wrong with them. */
export async function addRecords(
  file: string,
  records: readonly InputRecord[],
  read: EventsRead,
  { reader, siblings, counts }: RecordReading,
): Promise<void> {
  const transitions: Transition[] = [];
  for (const record of records) {
    const { value, line } = record;
    if (!value || !isTransition(value)) {
      addRecord(file, record, read, reader);
      continue;
    }
    const event = readFamilyEvent(file, record, value, siblings, counts);
    if (typeof event === 'string') continue;
    for (const finding of event.findings) read.errors.add(finding);
    transitions.push({ event: event.event, line });
  }
  await read.boards.add(file, transitions);
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
