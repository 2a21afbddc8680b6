/** A copy of a JSON value that shares nothing with it. */
export function copyJson<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyJson) as T;
  // Defines own properties, so `__proto__` is a key like any other.
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, copyJson(member as unknown)]),
  ) as T;
}
