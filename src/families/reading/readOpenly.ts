import { escaped, segmentsOf } from '../../issues/jsonPointer.js';
import type { ModelGuard } from '../../issues/modelGuard.js';
import type { ValidationIssue } from '../../issues/validationIssue.js';

/** A value without the members that its schema does not know. */
export interface OpenReading {
  /** The value itself if it has none of them, else a copy. */
  readonly value: unknown;
  /** The places of what is left out. */
  readonly leftOut: readonly string[];
  /** What is wrong with the rest; none if it is valid. */
  readonly issues: readonly ValidationIssue[];
}

const NONE: readonly string[] = /* @__PURE__ */ Object.freeze([]);

/**
 * Reads a value as if its schema were open, at any depth: closed models are for producers (C4). Only as many members
 * are left out as issues are listed, 1,000. Those after them are issues.
 */
export function readOpenly(guard: ModelGuard<unknown>, value: unknown): OpenReading {
  const issues = guard.issuesOf(value);
  const leftOut = issues.flatMap(({ keyword, path, property }) =>
    keyword === 'additionalProperties' && property !== undefined
      ? [`${path}/${escaped(property)}`]
      : [],
  );
  if (leftOut.length === 0) return { value, leftOut: NONE, issues };
  const known = without(value, leftOut.map(segmentsOf));
  return { value: known, leftOut, issues: guard.issuesOf(known) };
}

type Place = readonly string[];

/** A copy of a value without what is at the given places, each of which it has. */
function without(value: unknown, places: readonly Place[]): unknown {
  const inside = byFirst(places);
  const rest = (key: string, member: unknown) => {
    const places = inside.get(key);
    return places ? without(member, places) : member;
  };
  if (Array.isArray(value)) return value.map((item, i) => rest(String(i), item));
  return Object.fromEntries(
    Object.entries(value as object)
      .filter(([key]) => !inside.get(key)?.some(({ length }) => length === 0))
      .map(([key, member]) => [key, rest(key, member)]),
  );
}

/** The rest of each place, by its first segment. */
function byFirst(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  for (const [first = '', ...rest] of places) found.set(first, [...(found.get(first) ?? []), rest]);
  return found;
}
