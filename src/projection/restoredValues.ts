import type { ModelGuard } from '../issues/modelGuard.js';
import { describe } from '../issues/wording.js';
import { copyJson } from '../json/copyJson.js';
import { damaged } from './checkpoint.js';

/**
 * Reads the values of a register from a checkpoint.
 * @param isValue - checks a value
 * @param complete - copies a value into the form that the register keeps
 */
export function valuesOf<T, Kept>(
  isValue: ModelGuard<T>,
  complete: (value: T, isOwn: boolean) => Kept,
): (value: object | null, isOwn?: boolean) => Kept {
  return (value, isOwn = false) => {
    if (isValue(value)) return complete(value, isOwn);
    const [issue] = isValue.issuesOf(value);
    throw damaged(`a register has a wrong value: ${issue?.path}: ${issue?.message}`);
  };
}

/** Keeps a value as it is; copies it, unless nobody else has it. */
export function ownOrCopy<T>(value: T, isOwn: boolean): T {
  return isOwn ? value : copyJson(value);
}

/** Reads the values of a register that keeps only the places of events. */
export function noValue(value: object | null): null {
  if (value === null) return null;
  throw damaged(`a register has ${describe(value)}, expected null`);
}
