/** The texts and nulls of a key that is a JSON array of them, such as that of a namespace; null for others. */
export function partsOfKey(key: string): (string | null)[] | null {
  if (!key.startsWith('[')) return null;
  try {
    const parts: unknown = JSON.parse(key);
    return arePartsOfKey(parts) && keyOfParts(parts) === key ? parts : null;
  } catch {
    return null;
  }
}

/** Whether a value is an array of texts and nulls. */
export function arePartsOfKey(value: unknown): value is (string | null)[] {
  return Array.isArray(value) && value.every((part) => part === null || typeof part === 'string');
}

export function keyOfParts(parts: readonly (string | null)[]): string {
  return JSON.stringify(parts);
}
