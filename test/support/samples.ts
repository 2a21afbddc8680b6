import { readFileSync } from 'node:fs';
import { generateSync } from 'json-schema-faker';
import type { JsonSchema as FakerSchema } from 'json-schema-faker';
import type { ModelName } from 'mission-dossier-contracts';
import type { JsonSchema } from '../../scripts/schemas.js';

const TIMESTAMPS = [
  '2026-02-21T15:12:40+01:00',
  '2026-02-21T14:12:40.822187Z',
  '2024-02-29T23:59:59.999999999-23:59',
];
const UUIDS = ['c683f2f1-744b-5ffd-9f08-b34c49b01e57', 'C683F2F1-744B-5FFD-9F08-B34C49B01E57'];

/** Keys for maps, of which json-schema-faker makes empty ones: each is awkward in its own way. */
const MAP_KEYS = ['a/b~c', 'constructor', '10', '😀'];

const prepared = new Map<string, FakerSchema>();

/** A valid value of a model: the same for the same seed, in any time zone and on any day. */
export function sampleOf(model: ModelName, seed: number): unknown {
  return sampleOfBundle(model, seed);
}

/**
 * A valid value of a schema that has a bundle.
 * @param model - its path in `schemas/bundled/`, without `.json`
 */
export function sampleOfBundle(model: string, seed: number): unknown {
  return generateSync(schemaOf(model), {
    seed,
    maxDepth: 20,
    optionalsProbability: 0.6,
    maxDefaultItems: 3,
    formats: {
      'date-time': () => pick(TIMESTAMPS, seed),
      uuid: () => pick(UUIDS, seed),
    },
  });
}

function schemaOf(model: string): FakerSchema {
  const known = prepared.get(model);
  if (known) return known;
  const text = readFileSync(`schemas/bundled/${model}.json`, 'utf8');
  const schema = JSON.parse(text, (_key, value: unknown) => withKeys(value)) as FakerSchema;
  prepared.set(model, schema);
  return schema;
}

/** A map's schema as that of an object with some of the keys. */
function withKeys(value: unknown): unknown {
  const values = (value as JsonSchema | null)?.additionalProperties;
  if (typeof values !== 'object') return value;
  return {
    ...(value as JsonSchema),
    properties: Object.fromEntries(MAP_KEYS.map((key) => [key, values])),
    additionalProperties: false,
  };
}

function pick(values: readonly string[], seed: number): string {
  return values[seed % values.length] ?? '';
}
