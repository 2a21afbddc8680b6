import { namespaceKey } from 'mission-dossier-contracts';
import type { LocalNamespaceTuple } from 'mission-dossier-contracts';
import { RULE_SETS } from 'mission-dossier-contracts/conformance';
import {
  DOSSIER,
  identityKey,
  isOfDossier,
  isOrderable,
  LineRecords,
  orderKeyOf,
  readableNamespace,
  readRecords,
} from 'mission-dossier-contracts/tooling';
import type { InputRecord, Ordered } from 'mission-dossier-contracts/tooling';
import type { EventPlace, Finding } from '../finding.js';
import { readBlock } from '../input/block.js';
import type { Input } from '../input/input.js';
import { readError } from '../input/input.js';
import type { Spool } from '../input/spool.js';
import type { Io } from '../io.js';
import { newProjection } from '../tasks/reduceTask.js';
import type { Projected, ReduceTaskOptions } from '../tasks/reduceTask.js';
import { uniqueEvents } from './uniqueEvents.js';

/** What is needed to read all inputs a second time. */
export interface RereadableInputs {
  readonly io: Io;
  readonly inputs: readonly Input[];
  readonly spool: Spool;
  readonly maxLineBytes: number;
}

/** A dossier event with its place. */
interface PlacedEvent extends EventPlace {
  readonly event: object;
}

/**
 * Reads all events once more, where some came in several versions, one of which may have been taken in
 * wrongly: what they come to with the right ones, and which were dropped for another (C13). Where their
 * lines alone were compared, their contents are first: of the same events written in two ways there may
 * be as many as there are events, too many to keep them apart.
 */
export async function resolveConflicts(
  sources: RereadableInputs,
  unsettled: Projected,
  options: ReduceTaskOptions,
): Promise<{ projected: Projected; findings: Finding[] }> {
  const compared = options.byLine === true ? await projectedByContent(sources, options) : unsettled;
  const ids = new Set(compared.conflictingIds);
  if (ids.size === 0) return { projected: compared, findings: [] };
  const projected = compared.restart();
  const versions = new Map<string, Ordered<PlacedEvent>[]>();
  for await (const placed of eventsOf(sources)) {
    const { event } = placed;
    projected.apply(event);
    if (!isOrderable(event)) continue;
    const key = orderKeyOf(event);
    const part = partOf(event, options);
    if (part !== undefined && ids.has(key.eventId)) add(versions, part, { key, event: placed });
  }
  return { projected, findings: [...versions.values()].flatMap(conflictFindings) };
}

async function projectedByContent(
  sources: RereadableInputs,
  options: ReduceTaskOptions,
): Promise<Projected> {
  const projected = newProjection(options);
  for await (const { event } of eventsOf(sources)) projected.apply(event);
  return projected;
}

/** Where the events of namespaces stand first. */
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

async function* eventsOf(sources: RereadableInputs): AsyncGenerator<PlacedEvent> {
  for (const input of sources.inputs) {
    try {
      for await (const records of recordsOf(input, sources)) {
        for (const { value, line } of records) {
          if (isOfDossier(value)) yield { event: value, file: input.name, line };
        }
      }
    } catch (error) {
      throw readError(input.name, error);
    }
  }
}

/** The records that were read the first time, and no more, even if the file has grown. */
function recordsOf(
  input: Input,
  { io, spool, maxLineBytes }: RereadableInputs,
): AsyncIterable<Iterable<InputRecord>> | Iterable<Iterable<InputRecord>> {
  const { name, path, kind, size } = input;
  return kind === 'lines' && path !== null && size !== null
    ? readBlock({ path, start: 0, end: size }, new LineRecords(maxLineBytes))
    : readRecords(spool.again(io, input), { name, maxLineBytes });
}

/** The dossier that an event is part of, if any: where each is reduced by itself, ids are its own. */
function partOf(event: object, { rules, partition }: ReduceTaskOptions): string | undefined {
  if (partition !== true) return '';
  const namespace = readableNamespace(DOSSIER.namespaceOf(event));
  return namespace && identityKey(namespace, RULE_SETS[rules]);
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function conflictFindings(versions: readonly Ordered<PlacedEvent>[]): Finding[] {
  const places = new Map<object, EventPlace>(
    versions.map(({ event: { event, file, line } }) => [event, { file, line }]),
  );
  const events = versions.map(({ key, event: { event } }) => ({ key, event }));
  return uniqueEvents(events, places).conflicts;
}
