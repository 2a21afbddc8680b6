/** A value as JSON, which was not read yet: one that came from another thread, and is mostly replaced before. */
export class ValueText {
  constructor(readonly text: string) {}
}

/** The value, read where it was not. */
export function valueOf<T>(value: T | ValueText): T {
  return value instanceof ValueText ? (JSON.parse(value.text) as T) : value;
}
