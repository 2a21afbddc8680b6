import { namespaceKey, NamespaceMixedStreamError } from 'mission-dossier-contracts';
import type { LocalNamespaceTuple } from 'mission-dossier-contracts';
import { RULE_SETS } from 'mission-dossier-contracts/conformance';
import type { RuleSetName } from 'mission-dossier-contracts/conformance';
import {
  differingFields,
  DOSSIER,
  identityKey,
  isOfDossier,
  isOrderable,
  LineRecords,
  orderKeyOf,
  readableNamespace,
} from 'mission-dossier-contracts/tooling';
import type { InputRecord, Ordered } from 'mission-dossier-contracts/tooling';
import type { EventPlace, Finding } from '../finding.js';
import { readerFor } from '../generations/forms.js';
import type { FormOptions } from '../generations/forms.js';
import { readBlock } from '../input/block.js';
import { assertKept } from '../input/fileMark.js';
import type { Input } from '../input/input.js';
import { readError } from '../input/input.js';
import type { InputCopies } from '../input/inputCopies.js';
import { recordsAgain } from '../input/inputRecords.js';
import type { Io } from '../io.js';
import { isOfOtherMission } from '../missions/ofMission.js';
import { newProjection } from '../tasks/reduceTask.js';
import type { AnyProjection, ReduceTaskOptions } from '../tasks/reduceTask.js';
import { uniqueEvents } from './uniqueEvents.js';

/** Everything that is needed to read all inputs again. */
export interface RereadableInputs {
  readonly io: Io;
  readonly inputs: readonly Input[];
  readonly copies: InputCopies;
  readonly maxLineBytes: number;
  readonly forms: FormOptions;
}

/** A dossier event, in the form in which versions are compared (C34), with its place. */
export interface PlacedEvent extends EventPlace {
  readonly event: object;
}

/**
 * Reads all events again if some ids occur in several versions. The first reading may have applied the wrong
 * version, because it sees them one by one. Returns the projection with the right versions, and a finding for
 * each version that was dropped (C13). If the first reading compared only lines, contents are compared first:
 * every event may be repeated with other formatting, and then there are too many versions to keep in memory.
 */
export async function resolveConflicts(
  sources: RereadableInputs,
  unsettled: AnyProjection,
  options: ReduceTaskOptions,
): Promise<{ projection: AnyProjection; findings: Finding[] }> {
  const compared = options.byLine === true ? await projectByContent(sources, options) : unsettled;
  const ids = new Set(compared.conflictingIds);
  if (ids.size === 0) return { projection: compared, findings: [] };
  const projection = compared.restart();
  const versions = new Map<string, Ordered<PlacedEvent>[]>();
  for await (const placed of eventsOf(sources)) {
    const { event } = placed;
    projection.apply(event);
    if (!isOrderable(event)) continue;
    const key = orderKeyOf(event);
    const part = dossierKeyOf(event, options);
    if (part !== undefined && ids.has(key.eventId)) add(versions, part, { key, event: placed });
  }
  return { projection, findings: [...versions.values()].flatMap(conflictFindings) };
}

async function projectByContent(
  sources: RereadableInputs,
  options: ReduceTaskOptions,
): Promise<AnyProjection> {
  const projection = newProjection(options);
  for await (const { event } of eventsOf(sources)) projection.apply(event);
  return projection;
}

/** The first two namespaces of a stream in the order of reading, and where each is first. */
export async function firstMix(
  sources: RereadableInputs,
  rules: RuleSetName,
): Promise<{ error: NamespaceMixedStreamError; places: EventPlace[] } | null> {
  let first: (EventPlace & { readonly namespace: LocalNamespaceTuple }) | undefined;
  for await (const { event, file, line } of eventsOf(sources)) {
    const namespace = readableNamespace(DOSSIER.namespaceOf(event));
    if (!namespace) continue;
    first ??= { namespace, file, line };
    const differing = differingFields(first.namespace, namespace, RULE_SETS[rules]);
    if (differing.length > 0)
      return {
        error: new NamespaceMixedStreamError(first.namespace, namespace, differing),
        places: [first, { file, line }],
      };
  }
  return null;
}

/** The places of the first event of each namespace. */
export async function firstPlaces(
  sources: RereadableInputs,
  namespaces: readonly LocalNamespaceTuple[],
): Promise<(EventPlace | undefined)[]> {
  const keys = namespaces.map(namespaceKey);
  const places = new Map<string, EventPlace>();
  for await (const { event, file, line } of eventsOf(sources)) {
    const namespace = readableNamespace(DOSSIER.namespaceOf(event));
    const key = namespace && namespaceKey(namespace);
    if (key === undefined || !keys.includes(key) || places.has(key)) continue;
    places.set(key, { file, line });
    if (places.size === keys.length) break;
  }
  return keys.map((key) => places.get(key));
}

/** A Lamport clock, and the place of an event that has it. */
export interface PlacedClock extends EventPlace {
  readonly clock: number;
  readonly eventId: string | null;
}

/** The first event, of any type, that has a Lamport clock. */
export async function firstWithClock(
  sources: RereadableInputs,
  clock: number,
): Promise<PlacedClock | null> {
  for (const input of sources.inputs) {
    try {
      for await (const records of recordsOf(input, sources)) {
        for (const { value, line } of records) {
          const { lamport_clock, event_id } = (value ?? {}) as AnyEvent;
          const eventId = typeof event_id === 'string' ? event_id : null;
          if (lamport_clock === clock) return { clock, eventId, file: input.name, line };
        }
      }
    } catch (error) {
      throw readError(input.name, error);
    }
  }
  return null;
}

interface AnyEvent {
  readonly lamport_clock?: unknown;
  readonly event_id?: unknown;
}

/** The first object of an input. */
export async function firstObject(
  input: Input,
  sources: RereadableInputs,
): Promise<object | undefined> {
  try {
    for await (const records of recordsOf(input, sources)) {
      for (const { value } of records) if (value) return value;
    }
    return undefined;
  } catch (error) {
    throw readError(input.name, error);
  }
}

/**
 * All events that are meant, in canonical form, with their places.
 * @param isMeant - default: those of dossiers
 */
export async function* eventsOf(
  sources: RereadableInputs,
  isMeant: (event: unknown) => event is object = isOfDossier,
): AsyncGenerator<PlacedEvent> {
  const { mission } = sources.forms;
  const reader = readerFor(sources.forms);
  for (const input of sources.inputs) {
    try {
      for await (const records of recordsOf(input, sources)) {
        for (const { value, line } of records) {
          if (value && mission !== undefined && isOfOtherMission(value, mission)) continue;
          const event = reader ? reader.read(value) : value;
          if (isMeant(event)) yield { event, file: input.name, line };
        }
      }
    } catch (error) {
      throw readError(input.name, error);
    }
  }
}

/** The records of the first reading. If the file has grown since, the new ones are skipped. */
async function* recordsOf(
  input: Input,
  { io, copies, maxLineBytes }: RereadableInputs,
): AsyncGenerator<Iterable<InputRecord>> {
  const { path, kind, mark } = input;
  if (kind === 'lines' && path !== null && mark !== null) {
    const block = { path, fileId: mark.id, start: 0, end: mark.bytes };
    yield* readBlock(block, new LineRecords(maxLineBytes));
    assertKept(input);
  } else {
    yield* recordsAgain(io, input, { copies, maxLineBytes });
  }
}

/** The dossier that an event belongs to. With `partition`, each dossier has its own ids. */
export function dossierKeyOf(event: object, options: ReduceTaskOptions): string | undefined {
  if (options.partition !== true) return '';
  const namespace = readableNamespace(DOSSIER.namespaceOf(event));
  return namespace && keyOfNamespace(namespace, options);
}

/** The key of the dossier of a namespace. */
export function keyOfNamespace(
  namespace: LocalNamespaceTuple,
  { rules, partition }: ReduceTaskOptions,
): string {
  return partition === true ? identityKey(namespace, RULE_SETS[rules]) : '';
}

/** Adds a value to the list of a key. */
export function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** A finding for each version of events that loses against another one (C13). */
export function conflictFindings(versions: readonly Ordered<PlacedEvent>[]): Finding[] {
  const places = new Map<object, EventPlace>(
    versions.map(({ event: { event, file, line } }) => [event, { file, line }]),
  );
  const events = versions.map(({ key, event: { event } }) => ({ key, event }));
  return uniqueEvents(events, places).conflicts;
}
