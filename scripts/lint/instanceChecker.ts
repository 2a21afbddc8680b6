import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Contract } from '../schemas.js';

/** A fault of a file that is not a schema: its place and a message. */
export type Fault = readonly [pointer: string, message: string];

/** Returns a function that holds values to a model of `schemas/tools/`. */
export function instanceChecker({ parts }: Contract, model: string): (value: unknown) => Fault[] {
  const { schemas, above } = parts.tools;
  const id = schemas.find(({ name }) => name === model)?.schema.$id;
  if (id === undefined) return () => [['', `there is no schema "${model}"`]];
  const ajv = new Ajv2020({
    allErrors: true,
    validateFormats: false,
    schemas: [...schemas, ...above].map(({ schema }) => schema),
  });
  return (value) => {
    ajv.validate(id, value);
    return (ajv.errors ?? []).map(({ instancePath, message = 'is invalid' }) => [
      instancePath,
      message,
    ]);
  };
}
