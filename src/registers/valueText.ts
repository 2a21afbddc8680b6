/** A value as unparsed JSON from another thread. Most of these are replaced before they are read. */
export class ValueText {
  constructor(readonly text: string) {}
}

/** The value, parsed if necessary. */
export function valueOf<T>(value: T | ValueText): T {
  return value instanceof ValueText ? (JSON.parse(value.text) as T) : value;
}
