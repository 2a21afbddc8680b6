import type { RuleId } from './rules.js';
import type { Sides, Spot } from './schemaSet.js';

/**
 * The two ways in which a change can be compatible. Backward: new validators accept all that the old ones
 * did. Forward: old validators accept all that the new ones do.
 */
export const DIRECTIONS = ['backward', 'forward'] as const;

/** One of the ways. */
export type Direction = (typeof DIRECTIONS)[number];

/** A break in one direction. */
export interface Break {
  /** What happens to whom. */
  readonly text: string;
  /** It could be neither shown nor ruled out that some value is accepted no more. */
  readonly isUndecided?: boolean;
}

/** What a change breaks, by direction. */
export type Breaks = { readonly [direction in Direction]?: Break | undefined };

/** One change, at the place where it was made. */
export interface Finding {
  readonly rule: RuleId;
  /** The file in which it was made. */
  readonly file: string;
  /** Where approvals look for it: in the new version, or in the old one where it is gone. */
  readonly pointer: string;
  /** In each version the thing, or what it would be in. */
  readonly at: Sides<Spot>;
  readonly breaks: Breaks;
  /** What it means where it breaks nothing. */
  readonly note?: string | undefined;
}

/** What tells a finding from all others. */
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

/** Several breaks as one: by direction the first that is certain, or else the first. */
export function mergedBreaks(all: readonly Breaks[]): Breaks {
  return Object.fromEntries(
    DIRECTIONS.map((direction) => {
      const found = all.flatMap((breaks) => breaks[direction] ?? []);
      return [direction, found.find(({ isUndecided }) => !isUndecided) ?? found[0]];
    }),
  );
}

/** Findings, each key once: what one place breaks in one context, it need not break in another. */
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
