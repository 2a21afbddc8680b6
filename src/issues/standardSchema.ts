/**
 * The interface of Standard Schema, version 1 (standardschema.dev), under the names of its
 * specification. It is declared here to avoid a dependency that is needed only for types. A type test
 * compares it with the declaration of the specification.
 */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly '~standard': StandardSchemaV1.Props<Input, Output>;
}

// eslint-disable-next-line @typescript-eslint/no-namespace -- the specification has one
export declare namespace StandardSchemaV1 {
  /** The properties that a library reads from a schema. */
  export interface Props<Input = unknown, Output = Input> {
    readonly version: 1;
    /** The package that the schema comes from. */
    readonly vendor: string;
    readonly validate: (
      value: unknown,
      options?: Options,
    ) => Result<Output> | Promise<Result<Output>>;
    /** Used only by the compiler; the property does not exist at run time. */
    readonly types?: Types<Input, Output> | undefined;
  }

  /** Options that the vendor defines. */
  export interface Options {
    readonly libraryOptions?: Record<string, unknown> | undefined;
  }

  export type Result<Output> = SuccessResult<Output> | FailureResult;

  export interface SuccessResult<Output> {
    readonly value: Output;
    readonly issues?: undefined;
  }

  export interface FailureResult {
    readonly issues: readonly Issue[];
  }

  /** An issue: its message and path. */
  export interface Issue {
    readonly message: string;
    readonly path?: readonly (PropertyKey | PathSegment)[] | undefined;
  }

  export interface PathSegment {
    readonly key: PropertyKey;
  }

  /** The input and output types of a schema. */
  export interface Types<Input = unknown, Output = Input> {
    readonly input: Input;
    readonly output: Output;
  }

  export type InferInput<Schema extends StandardSchemaV1> = NonNullable<
    Schema['~standard']['types']
  >['input'];

  export type InferOutput<Schema extends StandardSchemaV1> = NonNullable<
    Schema['~standard']['types']
  >['output'];
}
