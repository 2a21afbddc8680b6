import { comparableJson } from 'mission-dossier-contracts/tooling';
import type { Alternative, Constraint } from './alternative.js';
import { withoutRepeats } from './withoutRepeats.js';
import { valueSet } from './jsonValues.js';

/** The values that two alternatives of one type both accept. */
export function intersection(a: Alternative, b: Alternative): Alternative {
  const tighter = (
    x: Constraint<number> | undefined,
    y: Constraint<number> | undefined,
    sign: 1 | -1,
  ): Constraint<number> | undefined =>
    !x || !y ? (x ?? y) : sign * x.value >= sign * y.value ? x : y;
  return {
    type: a.type,
    at: a.at.pointer.endsWith('/type') ? a.at : b.at,
    from: [...a.from, ...b.from],
    only: commonValues(a.only, b.only),
    integer: a.integer || b.integer,
    minimum: tighter(a.minimum, b.minimum, 1),
    maximum: tighter(a.maximum, b.maximum, -1),
    minLength: tighter(a.minLength, b.minLength, 1),
    maxLength: tighter(a.maxLength, b.maxLength, -1),
    minItems: tighter(a.minItems, b.minItems, 1),
    pattern: new Map([...b.pattern, ...a.pattern]),
    not: new Map([...b.not, ...a.not]),
    format: new Map([...b.format, ...a.format]),
    items: withoutRepeats([...a.items, ...b.items]),
    objects: [...a.objects, ...b.objects],
  };
}

/** The values that are in both lists. If only one list is given, all of its values. */
export function commonValues(
  a: Constraint<readonly unknown[]> | undefined,
  b: Constraint<readonly unknown[]> | undefined,
): Constraint<readonly unknown[]> | undefined {
  if (!a || !b) return a ?? b;
  const inBoth = valueSet(b.value);
  return { ...a, value: a.value.filter((value) => inBoth.has(comparableJson(value))) };
}
