import { segmentsOf } from '../../src/issues/jsonPointer.js';

/** The value that a pointer leads to, or undefined where there is none. Reads own properties only. */
export function valueAt(root: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce<unknown>(
    (value, segment) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, segment)
        ? (value as Record<string, unknown>)[segment]
        : undefined,
    root,
  );
}
