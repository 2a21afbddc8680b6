import { DRIFT_KIND_VALUES } from '../../../generated/catalogue.js';
import type { ParityFinding } from './parityFinding.js';

/** The findings of one kind. */
export type FindingsOfKind = readonly [ParityFinding, ...ParityFinding[]];

/** The findings, grouped by kind, in the order of the schema. Kinds without findings are left out. */
export function findingsByKind(findings: readonly ParityFinding[]): FindingsOfKind[] {
  return DRIFT_KIND_VALUES.flatMap((kind) => {
    const [first, ...others] = findings.filter(({ drift_kind }) => drift_kind === kind);
    return first ? [[first, ...others] as const] : [];
  });
}
