/** Whether a value is an object and not an array, because valibot accepts arrays as objects. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether all members of an object are strings. Records of zod and valibot do not check `__proto__`. */
export function isTextByName(value: unknown): value is Readonly<Record<string, string>> {
  return isObject(value) && Object.values(value).every((member) => typeof member === 'string');
}
