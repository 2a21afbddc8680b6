import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readContract } from '../../scripts/schemas.js';

const { schemas, parts } = readContract('schemas');
const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
formats.default(ajv);
for (const { schema } of [...schemas, ...parts.tools.schemas]) ajv.addSchema(schema);

/** What Ajv finds wrong with a value of a model of `schemas/tools/`; none if it is valid. */
export function toolErrors(model: string, value: unknown): readonly object[] {
  const id = parts.tools.schemas.find(({ name }) => name === model)?.schema.$id ?? '';
  return ajv.validate(id, value) ? [] : (ajv.errors ?? []);
}
