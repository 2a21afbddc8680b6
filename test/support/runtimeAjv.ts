import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { ModelName } from 'mission-dossier-contracts';
import { readContract } from '../../scripts/schemas.js';

const { schemas } = readContract('schemas');
const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
for (const { schema } of schemas) ajv.addSchema(schema);

/** The verdict of Ajv on the canonical schemas as they are, formats asserted. */
export function ajvAccepts(model: ModelName, value: unknown): boolean {
  const id = schemas.find(({ name }) => name === model)?.schema.$id ?? '';
  return ajv.validate(id, value);
}
