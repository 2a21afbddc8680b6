/**
 * What a schema asserts, as data: its keywords without annotations. Where it refers to a model, that
 * model's constraints stand; where it says `anyOf: [X, null]`, `nullable: X`.
 */
export type Constraints = ValueConstraints | NullableConstraints;

/** What holds of a value. A keyword that is absent asserts nothing. */
export interface ValueConstraints {
  /** The model whose schema this is; absent inside of a schema. */
  readonly model?: string;
  readonly type: readonly TypeName[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly minLength?: number;
  readonly pattern?: RegExp;
  /** What the pattern demands, in words, and an example. */
  readonly form?: readonly [form: string, example: string];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Constraints;
  readonly properties?: Readonly<Record<string, Constraints>>;
  /** Where it is absent, the properties that cannot be null are required. */
  readonly requiresAll?: true;
  /** What the values of a map are, or that an object has no other properties. */
  readonly additionalProperties?: Constraints | false;
}

/** What holds of a value that is not null. */
export interface NullableConstraints {
  readonly nullable: Constraints;
}

/** The types that schemas of the contract name. */
export type TypeName = 'object' | 'array' | 'string' | 'integer' | 'boolean' | 'null';
