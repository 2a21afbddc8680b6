/** One way in which a value breaks its schema. */
export interface ValidationIssue {
  /** JSON pointer (RFC 6901) to the value at fault; for a missing or unknown property, to its object. */
  readonly path: string;
  /** The JSON Schema keyword that fails; `rule` for a rule of a family. */
  readonly keyword: string;
  /** What was found and what was expected, for a person. */
  readonly message: string;
  /** The place of the keyword or rule: file in `schemas/`, `#`, JSON pointer. */
  readonly schemaPath: string;
  /** The name of a property that is missing or unknown; absent from the issue that counts the rest. */
  readonly property?: string;
}
