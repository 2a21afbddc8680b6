/**
 * Freezes a value of plain objects and arrays, and everything in it. What is frozen already was frozen
 * by this function, with everything in it.
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const member of Object.values(value)) deepFreeze(member);
    Object.freeze(value);
  }
  return value;
}
