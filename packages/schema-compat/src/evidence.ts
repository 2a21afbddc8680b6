import { accepts } from './accepts.js';
import type { Alternative } from './alternative.js';
import { alternativesOf } from './alternatives.js';

/**
 * Strings that are tried, beside the schemas' own examples, where a proof is not to be had. The long one is
 * short enough for a pattern that takes exponential time.
 */
const PROBES = ['', ' ', 'a', 'A', 'z', '0', '9', '-', '_', '/', '\n', '😀', 'a'.repeat(20)];

/** Whether keywords that cannot be compared say which strings are accepted. */
export function isOpaque({ pattern, not, format }: Alternative): boolean {
  return pattern.size + not.size + format.size > 0;
}

/** Whether a string is known that the one accepts and the other does not. */
export function isShown(from: Alternative, to: Alternative): boolean {
  // Whether a string meets a format cannot be told here.
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
