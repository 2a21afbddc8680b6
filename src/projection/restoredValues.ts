import type { ModelGuard } from '../issues/modelGuard.js';
import { describe } from '../issues/wording.js';
import { damaged } from './checkpoint.js';

/** Checks the values of a register that keeps a model, when they are restored from a checkpoint. */
export function valuesOf<T>(isValue: ModelGuard<T>): (value: object | null) => T {
  return (value) => {
    if (isValue(value)) return value;
    const [error] = isValue.errorsOf(value);
    throw damaged(`a register has a wrong value: ${error?.path}: ${error?.message}`);
  };
}

/** Checks the values of a register in which the place of an event alone counts. */
export function noValue(value: object | null): null {
  if (value === null) return null;
  throw damaged(`a register has ${describe(value)}, expected null`);
}
