/**
 * What a schema asserts, as data: its keywords without annotations. A reference to a model is replaced
 * by the model's constraints, and `anyOf: [X, null]` by `nullable: X`.
 */
export type Constraints = ValueConstraints | NullableConstraints;

/** The keywords of a schema. An absent keyword asserts nothing. */
export interface ValueConstraints {
  /** The model whose schema this is; absent for a schema within another. */
  readonly model?: string;
  readonly type: readonly TypeName[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly pattern?: RegExp;
  /** The pattern in words, and an example. */
  readonly form?: readonly [form: string, example: string];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Constraints;
  readonly properties?: Readonly<Record<string, Constraints>>;
  /** If absent, only the properties that cannot be null are required. */
  readonly requiresAll?: true;
  /** The schema of a map's values, or false if an object has no other properties. */
  readonly additionalProperties?: Constraints | false;
}

/** A value that is null or has these constraints. */
export interface NullableConstraints {
  readonly nullable: Constraints;
}

/** The types that the contract's schemas use. */
export type TypeName = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';
