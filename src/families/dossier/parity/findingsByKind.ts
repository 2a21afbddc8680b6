import { DRIFT_KIND_VALUES } from '../../../generated/catalogue.js';
import type { ParityFinding } from './parityFinding.js';

/** The findings of one kind. */
export type FindingsOfKind = readonly [ParityFinding, ...ParityFinding[]];

/** The findings of each kind that there is, in the schema's order. */
export function findingsByKind(findings: readonly ParityFinding[]): FindingsOfKind[] {
  return DRIFT_KIND_VALUES.flatMap((kind) => {
    const [first, ...others] = findings.filter(({ drift_kind }) => drift_kind === kind);
    return first ? [[first, ...others] as const] : [];
  });
}
