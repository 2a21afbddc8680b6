/**
 * Freezes a value of plain objects and arrays, and everything in it. What is frozen already was frozen
 * by this function, with everything in it.
 */
export function deepFreeze<T>(value: T): T {
  if (!isObject(value) || Object.isFrozen(value)) return value;
  // A list of values would be an array for each object.
  for (const key in value) {
    const member = value[key];
    if (isObject(member) && Object.hasOwn(value, key)) deepFreeze(member);
  }
  return Object.freeze(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
