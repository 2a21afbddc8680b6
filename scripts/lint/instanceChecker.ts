import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject } from 'ajv/dist/2020.js';
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
    const errors = ajv.errors ?? [];
    const precise = errors.filter((error) => !isOfAlternative(error));
    return (precise.length > 0 ? precise : errors).map((error) => [
      error.instancePath,
      messageOf(error),
    ]);
  };
}

/** Whether an error says only that an optional member is not null either: another one says what is wrong with it. */
function isOfAlternative({ keyword, params }: ErrorObject): boolean {
  return keyword === 'anyOf' || (keyword === 'type' && params['type'] === 'null');
}

/** The message of Ajv, with the values that are allowed, or the member that is not. */
function messageOf({ message = 'is invalid', params }: ErrorObject): string {
  const { allowedValues, additionalProperty } = params as {
    readonly allowedValues?: readonly string[];
    readonly additionalProperty?: string;
  };
  const named = allowedValues ?? (additionalProperty === undefined ? [] : [additionalProperty]);
  return named.length === 0 ? message : `${message}: ${named.map(quote).join(', ')}`;
}

function quote(name: string): string {
  return `"${name}"`;
}
