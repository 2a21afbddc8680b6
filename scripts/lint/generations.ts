import {
  canonicalEvent,
  canonicalModelOf,
  isNullable,
  resolved,
  schemaAt,
  writtenEvent,
} from '../places.js';
import type { EventSchema } from '../places.js';
import { ENVELOPE, GENERATION_FILE, GENERATIONS } from '../schemas.js';
import type { Contract, Generation, JsonSchema, Source, WrittenEvent } from '../schemas.js';
import type { LintFinding } from './lint.js';

/** A fault of a table: the JSON pointer into it, and what is wrong. */
type Fault = readonly [pointer: string, message: string];

type Members = Readonly<Record<string, Source>>;

/**
 * Checks the tables of all generations (C28): their order, how events are recognised, that they read only
 * places that the schemas have, and that they give each required canonical member a value, and no others.
 */
export function lintGenerations(contract: Contract): LintFinding[] {
  const { all } = contract.generations;
  return all.flatMap((generation) =>
    [
      ...orderFaults(generation, all),
      ...recognitionFaults(generation, contract),
      ...typeFaults(generation, contract),
      ...renameFaults(generation, contract),
      ...Object.entries(generation.events ?? {}).flatMap(([type, written]) =>
        eventFaults(type, written, generation, contract),
      ),
      ...envelopeFaults(generation, contract),
      ...siblingFaults(generation, contract),
    ].map(([pointer, message]) => ({
      file: `${GENERATIONS}/${generation.name}/${GENERATION_FILE}`,
      pointer,
      rule: 'C28',
      message,
    })),
  );
}

function orderFaults(generation: Generation, all: readonly Generation[]): Fault[] {
  return all
    .filter((other) => other !== generation && other.order === generation.order)
    .map(({ name }) => ['/order', `generation ${name} has the same place in the order`]);
}

/** A member that is present is in each payload, and one that is absent is in some payload of another. */
function recognitionFaults(generation: Generation, contract: Contract): Fault[] {
  const { present, any = [], absent = [] } = generation.recognised_by;
  const own = eventsOf(generation, contract);
  const others = contract.generations.all
    .filter((other) => other !== generation)
    .flatMap((other) => eventsOf(other, contract));
  const isIn = (pointer: string) => (event: EventSchema) => schemaAt(pointer, event) !== undefined;
  return [
    ...present
      .filter((pointer) => !own.every(isIn(pointer)))
      .map((pointer): Fault => ['/recognised_by/present', `not each event has a ${pointer}`]),
    ...(any.length === 0 || own.every((event) => any.some((pointer) => isIn(pointer)(event)))
      ? []
      : [['/recognised_by/any', 'some event has none of these places'] as const]),
    ...absent
      .filter((pointer) => !others.some(isIn(pointer)))
      .map((pointer): Fault => ['/recognised_by/absent', `no other generation has a ${pointer}`]),
  ];
}

/** The schema of each event of a generation whose payload has one. */
function eventsOf(generation: Generation, contract: Contract): EventSchema[] {
  const { canonical, events = {}, models } = generation;
  if (canonical)
    return Object.values(contract.eventTypeToSchema).map((name) => canonicalEvent(name, contract));
  return Object.values(events)
    .filter(({ payload }) => models.schemas.some(({ name }) => name === payload))
    .map(({ payload }) => writtenEvent(generation, payload, contract));
}

/** A generation has all event types of a family, or none. */
function typeFaults(
  { events = {} }: Generation,
  { families, eventTypeToSchema }: Contract,
): Fault[] {
  const known = Object.keys(eventTypeToSchema);
  const unknown = Object.keys(events).filter((type) => !known.includes(type));
  const missing = families
    .map((family) => Object.keys(family.events))
    .filter((types) => types.some((type) => type in events))
    .flatMap((types) => types.filter((type) => !(type in events)));
  return [
    ...unknown.map((type): Fault => [`/events/${type}`, 'the contract has no such event type']),
    ...missing.map((type): Fault => ['/events', `the event type ${type} is missing`]),
  ];
}

function renameFaults({ renames = {}, models }: Generation, contract: Contract): Fault[] {
  return Object.entries(renames).flatMap(([model, names]): Fault[] => {
    const pointer = `/renames/${model.replaceAll('/', '~1')}`;
    const schema = models.above.find(({ name }) => name === model)?.schema;
    if (!schema) return [[pointer, `there is no schema "${model}"`]];
    return canonicalModelOf(schema, names, contract)
      ? []
      : [[pointer, 'no model of the contract has the members that these names give']];
  });
}

function eventFaults(
  type: string,
  { payload, members, repeated = {} }: WrittenEvent,
  generation: Generation,
  contract: Contract,
): Fault[] {
  const pointer = `/events/${type}`;
  const model = contract.eventTypeToSchema[type];
  if (model === undefined) return [];
  if (!generation.models.schemas.some(({ name }) => name === payload))
    return [[`${pointer}/payload`, `there is no schema "${payload}"`]];
  const event = writtenEvent(generation, payload, contract);
  const canonical = modelNamed(model, contract);
  const same = Object.keys(canonical.properties ?? {}).map((name) => [name, `/payload/${name}`]);
  const sources = members ?? (Object.fromEntries(same) as Members);
  return [
    ...memberFaults(sources, canonical, `${pointer}/members`, event, contract),
    ...placeFaults(Object.entries(repeated).flat(), `${pointer}/repeated`, event),
  ];
}

/** What the envelope says nothing of is read from the member of the same name. */
function envelopeFaults(generation: Generation, contract: Contract): Fault[] {
  const { canonical, envelope = {}, written_with = {}, events = {} } = generation;
  if (canonical) return [];
  const { payload: _, ...properties } = modelNamed(ENVELOPE, contract).properties ?? {};
  const same = Object.keys(properties).map((name) => [name, `/${name}`]);
  const members = { ...(Object.fromEntries(same) as Members), ...envelope };
  const event = writtenEvent(generation, Object.values(events)[0]?.payload ?? '', contract);
  const model = modelNamed(ENVELOPE, contract);
  return [
    ...memberFaults(members, { ...model, properties }, '/envelope', event, contract),
    ...placeFaults(Object.values(written_with).flatMap(placesOf), '/written_with', event),
  ];
}

/** Names of members are of payloads of sibling families, and events are recognised by their envelope. */
function siblingFaults({ siblings }: Generation, contract: Contract): Fault[] {
  if (!siblings) return [];
  const { recognised_by: places, renames = {} } = siblings;
  return [
    ...[...places.present, ...(places.absent ?? [])]
      .filter((place) => !/^\/[a-z_]+$/.test(place) || place === '/payload')
      .map((place): Fault => [
        '/siblings/recognised_by',
        `${place} is not a place in the envelope`,
      ]),
    ...Object.entries(renames).flatMap(([type, names]) =>
      siblingRenameFaults(`/siblings/renames/${type}`, siblingPayload(type, contract), names),
    ),
  ];
}

function siblingRenameFaults(
  pointer: string,
  payload: JsonSchema | undefined,
  names: Readonly<Record<string, string>>,
): Fault[] {
  if (!payload) return [[pointer, 'no sibling family has such an event type']];
  const { properties = {} } = payload;
  return Object.entries(names).flatMap(([canonical, written]): Fault[] => [
    ...(canonical in properties
      ? []
      : [[`${pointer}/${canonical}`, `there is no canonical member "${canonical}"`] as const]),
    ...(written in properties
      ? [[`${pointer}/${canonical}`, `"${written}" is a canonical member itself`] as const]
      : []),
  ]);
}

/** The payload of an event type of a sibling family. */
function siblingPayload(type: string, { siblings }: Contract): JsonSchema | undefined {
  const family = siblings.all.find(({ events }) => Object.hasOwn(events, type));
  return family?.models.schemas.find(({ name }) => name === family.events[type])?.schema;
}

function memberFaults(
  members: Members,
  canonical: JsonSchema,
  pointer: string,
  event: EventSchema,
  contract: Contract,
): Fault[] {
  const { properties = {}, required = [] } = canonical;
  // The values of a map may have any names.
  const isMap = typeof canonical.additionalProperties === 'object';
  return [
    ...required
      .filter((name) => name in properties && !isCertain(members[name], event))
      .map((name): Fault => [
        pointer,
        `the canonical member "${name}" does not always get a value`,
      ]),
    ...Object.entries(members).flatMap(([name, source]): Fault[] => {
      const at = `${pointer}/${name}`;
      const property = properties[name];
      if (!property && !isMap) return [[at, `there is no canonical member "${name}"`]];
      return typeof source === 'object' && 'members' in source
        ? memberFaults(
            source.members,
            resolved(property ?? {}, contract.schemas),
            `${at}/members`,
            event,
            contract,
          )
        : placeFaults(placesOf(source), at, event);
    }),
  ];
}

function placeFaults(places: readonly string[], pointer: string, event: EventSchema): Fault[] {
  return places
    .filter((place) => !schemaAt(place, event))
    .map((place) => [pointer, `the schemas of the generation have no place ${place}`]);
}

/** The places that a source reads. */
function placesOf(source: Source): readonly string[] {
  if (typeof source === 'string') return [source];
  if ('members' in source) return Object.values(source.members).flatMap(placesOf);
  if ('first' in source) return source.first;
  if ('from' in source) return [source.from];
  if ('text' in source) return [source.text];
  if ('filled' in source) return [source.filled];
  if ('joined' in source) return [source.joined];
  if ('cases' in source) return source.cases.flatMap(({ filled, empty }) => [filled, empty]);
  return [];
}

/** Whether a source has a value in each valid event. */
function isCertain(source: Source | undefined, event: EventSchema): boolean {
  if (source === undefined) return false;
  if (typeof source === 'string') {
    const schema = schemaAt(source, event);
    // That the schemas do not know the place is another fault.
    return !schema || !isNullable(schema);
  }
  if ('first' in source)
    return source.otherwise !== undefined || source.first.some((place) => isCertain(place, event));
  return !('filled' in source || 'joined' in source || 'only' in source);
}

function modelNamed(name: string, { schemas }: Contract): JsonSchema {
  return schemas.find((file) => file.name === name)?.schema ?? {};
}
