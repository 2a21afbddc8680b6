/**
 * The part of the Standard Schema interface (standardschema.dev, version 1) that this package
 * offers. Declared here so that the package needs no dependency for its types; a test holds it to
 * the specification's own.
 */
export interface StandardSchema<T> {
  readonly version: 1;
  readonly vendor: string;
  readonly validate: (value: unknown) => StandardResult<T>;
  readonly types?: { readonly input: T; readonly output: T } | undefined;
}

/** The value, or the issues that it has. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One issue: what is wrong, and the keys that lead there. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}
