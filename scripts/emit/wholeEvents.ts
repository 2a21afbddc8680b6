import { besides, ENVELOPE, referencesOf } from '../schemas.js';
import type { Contract, JsonSchema, Models } from '../schemas.js';
import { BANNER } from './banner.js';
import { modelNamed, reachedDefinitions, withLocalRefs } from './bundles.js';
import type { Bundle } from './bundles.js';

/** The folder of the bundles of whole events, below that of all bundles. */
const EVENTS = 'events';

/** An event type, with the models of its folder, and the names that its payload and the envelope have there. */
export interface EventSource {
  readonly type: string;
  readonly family: string;
  readonly models: Models;
  readonly payload: string;
  readonly envelope: string;
}

/** The event types of all families. */
export function eventSources(contract: Contract): EventSource[] {
  const { families, siblings } = contract;
  return [
    ...families.map((family) => ({ ...family, models: contract, envelope: ENVELOPE })),
    ...siblings.all.map((family) => ({ ...family, envelope: `../../${ENVELOPE}` })),
  ].flatMap(({ name, events, models, envelope }) =>
    Object.entries(events).map(([type, payload]) => ({
      type,
      family: name,
      models,
      payload,
      envelope,
    })),
  );
}

/**
 * A schema for the whole event of each type, which is the envelope with its payload, and one for any event. They
 * refer to no other file.
 */
export function eventBundles(contract: Contract): Bundle[] {
  const sources = eventSources(contract);
  return [
    ...sources.map((source): Bundle => [`${EVENTS}/${source.type}.json`, eventBundle(source)]),
    [`${EVENTS}/any.json`, anyEventBundle(sources)],
  ];
}

function eventBundle(source: EventSource): JsonSchema {
  const { type, models, payload } = source;
  const { properties, required = [], ...rest } = envelopeOf(source);
  const member = payloadMember(source);
  return {
    ...heading(source, type),
    title: type,
    ...describedAs(modelNamed(models, payload).schema),
    ...rest,
    properties: {
      ...properties,
      event_type: { ...properties?.['event_type'], const: type },
      ...member.properties,
    },
    required: [...required, ...(member.required ?? [])],
    $defs: definitionsOf(source),
  };
}

/** Payloads of known types are checked; of other types, the envelope is checked alone (C9). */
function anyEventBundle(sources: readonly EventSource[]): JsonSchema {
  const [first] = sources;
  if (!first) throw new Error('there are no event types');
  const { properties, ...rest } = envelopeOf(first);
  const examples = sources.map(({ type }) => type);
  return {
    ...heading(first, 'any'),
    title: 'AnyEvent',
    description:
      'An event of any type. The payload of a type of the contract is checked; of other types, the envelope is checked alone.',
    ...rest,
    properties: { ...properties, event_type: { ...properties?.['event_type'], examples } },
    allOf: sources.map((source) => ({
      if: { properties: { event_type: { const: source.type } }, required: ['event_type'] },
      then: payloadMember(source),
    })),
    $defs: Object.assign({}, ...sources.map(definitionsOf)) as Record<string, JsonSchema>,
  };
}

function heading({ models, envelope }: EventSource, name: string): JsonSchema {
  const { $schema = '', $id = '' } = modelNamed(models, envelope).schema;
  return {
    $schema,
    $id: $id.replace(`${ENVELOPE}.json`, `bundled/${EVENTS}/${name}.json`),
    $comment: BANNER,
  };
}

/** The envelope, without what names and describes it. */
function envelopeOf({ models, envelope }: EventSource): JsonSchema {
  const { schema } = modelNamed(models, envelope);
  const { $schema: _draft, $id: _id, title: _title, description: _text, ...rest } = schema;
  return withLocalRefs(models, rest, envelope);
}

/** The member of an event with its payload. Absent and null mean an empty object (C9), which most cannot be. */
export function payloadMember({ models, payload }: EventSource): JsonSchema {
  const { schema, typeName } = modelNamed(models, payload);
  const reference = { $ref: `#/$defs/${typeName}` };
  return schema.required
    ? {
        properties: { payload: { ...describedAs(schema), allOf: [reference] } },
        required: ['payload'],
      }
    : { properties: { payload: { ...describedAs(schema), anyOf: [reference, { type: 'null' }] } } };
}

function describedAs({ description }: JsonSchema): Pick<JsonSchema, 'description'> {
  return description === undefined ? {} : { description };
}

function definitionsOf({ models, envelope, payload }: EventSource): Record<string, JsonSchema> {
  const inEnvelope = referencesOf(modelNamed(models, envelope).schema);
  const names = [payload, ...inEnvelope.map((name) => besides(envelope, name))];
  return reachedDefinitions(models, names).$defs ?? {};
}
