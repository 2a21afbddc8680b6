import type { ModelGuard } from '../issues/modelGuard.js';
import { describe } from '../issues/wording.js';
import { damaged } from './checkpoint.js';

/**
 * Reads the values of a register from a checkpoint.
 * @param isValue - checks a value
 * @param complete - copies a value into the form that the register keeps
 */
export function valuesOf<T, Kept>(
  isValue: ModelGuard<T>,
  complete: (value: T) => Kept,
): (value: object | null) => Kept {
  return (value) => {
    if (isValue(value)) return complete(value);
    const [issue] = isValue.issuesOf(value);
    throw damaged(`a register has a wrong value: ${issue?.path}: ${issue?.message}`);
  };
}

/** Reads the values of a register that keeps only the places of events. */
export function noValue(value: object | null): null {
  if (value === null) return null;
  throw damaged(`a register has ${describe(value)}, expected null`);
}
