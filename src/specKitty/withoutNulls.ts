/** No payload of the contract is nested deeper; what is, is invalid, and is kept as it is. */
const MAX_DEPTH = 8;

/**
 * Leaves out members that are null, which mean the same as absent ones (C5), at any depth.
 * @returns the same object if there are none
 */
export function withoutNulls(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth === MAX_DEPTH) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => withoutNulls(item, depth + 1));
    return items.every((item, i) => item === value[i]) ? value : items;
  }
  let changes: Map<string, unknown> | undefined;
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key];
    const kept = member === null ? undefined : withoutNulls(member, depth + 1);
    if (kept !== member) (changes ??= new Map<string, unknown>()).set(key, kept);
  }
  if (!changes) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, changes.has(key) ? changes.get(key) : member] as const)
      .filter(([, member]) => member !== undefined),
  );
}
