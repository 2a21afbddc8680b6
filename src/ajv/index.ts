/**
 * Ajv validators of the contract, compiled ahead of time, for tools that expect Ajv's interface and
 * errors. They do not need Ajv at run time. For other uses, the guards are smaller and faster.
 */
import type { ModelName, Models } from '../generated/catalogue.js';
import * as standalone from '../generated/validators.js';

/** An error as Ajv reports it; assignable to Ajv's `ErrorObject`. */
export interface AjvError {
  readonly keyword: string;
  readonly instancePath: string;
  /** The location of the keyword: schema file, `#`, JSON pointer. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A validator as Ajv compiles it: returns the verdict, and has all errors of the last call. */
export interface AjvValidator<T = unknown> {
  (value: unknown): value is T;
  errors?: AjvError[] | null;
}

type Validators = { readonly [Name in ModelName]: AjvValidator<Models[Name]> };

/** The validator of each model, by the model's name. */
export const VALIDATORS = Object.freeze({ ...standalone }) as unknown as Validators;
