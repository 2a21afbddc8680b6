import type { RuleId } from './rules.js';
import type { Sides, Spot } from './schemaSet.js';

/**
 * The two directions of compatibility. Backward: new validators accept all values that the old ones accept.
 * Forward: old validators accept all values that the new ones accept.
 */
export const DIRECTIONS = ['backward', 'forward'] as const;

/** One of the directions. */
export type Direction = (typeof DIRECTIONS)[number];

/** A break in one direction. */
export interface Break {
  /** Which consumer rejects which values. */
  readonly text: string;
  /** Whether the break could be neither proven nor ruled out. */
  readonly isUndecided?: boolean;
}

/** The breaks of a change, by direction. */
export type Breaks = { readonly [direction in Direction]?: Break | undefined };

/** One change, at the location where it was made. */
export interface Finding {
  readonly rule: RuleId;
  /** The file in which it was made. */
  readonly file: string;
  /** The pointer that approvals name: into the new version, or into the old one for something removed. */
  readonly pointer: string;
  /** The location in each version; that of the parent in a version without it. */
  readonly at: Sides<Spot>;
  readonly breaks: Breaks;
  /** The consequence of a change that breaks nothing. */
  readonly note?: string | undefined;
}

/** A key that identifies a finding. */
export function keyOf({ rule, file, pointer, at }: Finding): string {
  return JSON.stringify([
    rule,
    file,
    pointer,
    at.old.file,
    at.old.pointer,
    at.new.file,
    at.new.pointer,
  ]);
}

/** Merges breaks: for each direction, the first certain one, or else the first. */
export function mergedBreaks(all: readonly Breaks[]): Breaks {
  return Object.fromEntries(
    DIRECTIONS.map((direction) => {
      const found = all.flatMap((breaks) => breaks[direction] ?? []);
      return [direction, found.find(({ isUndecided }) => !isUndecided) ?? found[0]];
    }),
  );
}

/** Merges findings with the same key: one location may break something in one context only. */
export function mergedFindings(findings: readonly Finding[]): Finding[] {
  const byKey = new Map<string, Finding>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const other = byKey.get(key);
    byKey.set(
      key,
      other ? { ...finding, breaks: mergedBreaks([other.breaks, finding.breaks]) } : finding,
    );
  }
  return [...byKey.values()].map((finding) => ({
    ...finding,
    note: isBreak(finding) ? undefined : finding.note,
  }));
}

function isBreak({ breaks }: Finding): boolean {
  return DIRECTIONS.some((direction) => breaks[direction]);
}
