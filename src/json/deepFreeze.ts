/**
 * Deeply freezes a value of plain objects and arrays. Frozen objects are skipped: this function froze
 * them, including everything in them.
 */
export function deepFreeze<T>(value: T): T {
  if (!isObject(value) || Object.isFrozen(value)) return value;
  // `Object.values` would create an array for each object.
  for (const key in value) {
    const member = value[key];
    if (isObject(member) && Object.hasOwn(value, key)) deepFreeze(member);
  }
  return Object.freeze(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
