/** Thrown for schemas that cannot be compared: a verdict on unsupported keywords would be a guess. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
}
