import { accepts } from './accepts.js';
import type { Alternative } from './alternative.js';
import { alternativesOf } from './alternatives.js';

/**
 * Strings that are tried in addition to the examples of the schemas, because patterns cannot be compared. The
 * longest one is short enough for a pattern that takes exponential time.
 */
const PROBES = ['', ' ', 'a', 'A', 'z', '0', '9', '-', '_', '/', '\n', '😀', 'a'.repeat(20)];

/** Whether an alternative has constraints that cannot be compared. */
export function isOpaque({ pattern, not, format }: Alternative): boolean {
  return pattern.size + not.size + format.size > 0;
}

/** Whether one of the tried strings is accepted by the first alternative and not by the second. */
export function isProven(from: Alternative, to: Alternative): boolean {
  // It is unknown whether a string meets a format.
  if (from.format.size > 0) return false;
  const probes = [...PROBES, ...examplesOf(from), ...examplesOf(to)];
  return probes.some(
    (probe) => accepts(from, probe, alternativesOf) && !accepts(to, probe, alternativesOf),
  );
}

function examplesOf({ from }: Alternative): string[] {
  return from
    .flatMap(({ schema }) =>
      typeof schema === 'object' ? ((schema['examples'] ?? []) as unknown[]) : [],
    )
    .filter((example) => typeof example === 'string');
}
