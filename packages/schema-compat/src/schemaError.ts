/** Thrown for schemas that cannot be compared: a verdict on what is not understood would be a guess. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
}
