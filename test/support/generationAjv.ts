import { Ajv2020 } from 'ajv/dist/2020.js';
import { EVENT_TYPE_TO_SCHEMA } from 'mission-dossier-contracts';
import type { DossierEventType } from 'mission-dossier-contracts';
import type { Generation } from 'mission-dossier-contracts/spec-kitty';
import { readContract } from '../../scripts/schemas.js';
import type { JsonSchema, SchemaFile } from '../../scripts/schemas.js';
import type { AnyEvent } from './events.js';

const { schemas, generations } = readContract('schemas');

const ajv = new Ajv2020({ strict: true, validateFormats: false });
for (const { schema } of [schemas, generations.shared.schemas].flat()) ajv.addSchema(schema);
for (const { models } of generations.all)
  for (const { schema } of models.schemas) ajv.addSchema(schema);

/** The verdict of Ajv on an event by the schemas of a generation as they are. */
export function ajvAcceptsAs(generation: Generation, event: AnyEvent): boolean {
  const {
    canonical,
    models,
    events = {},
  } = generations.all.find(({ name }) => name === generation) ?? { models: { schemas: [] } };
  const type = event['event_type'] as DossierEventType;
  const [envelope, payload] = canonical
    ? [schemaNamed(schemas, 'event'), schemaNamed(schemas, EVENT_TYPE_TO_SCHEMA[type])]
    : [
        schemaNamed(generations.shared.schemas, 'event'),
        schemaNamed(models.schemas, events[type]?.payload),
      ];
  return accepts(envelope, event) && accepts(payload, event['payload']);
}

function accepts({ $id = '' }: JsonSchema, value: unknown): boolean {
  return ajv.validate($id, value);
}

function schemaNamed(files: readonly SchemaFile[], name: string | undefined): JsonSchema {
  const file = files.find((each) => each.name === name);
  if (!file) throw new Error(`there is no schema "${name ?? ''}"`);
  return file.schema;
}
