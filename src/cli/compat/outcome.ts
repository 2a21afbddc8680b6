import type { Judgement, Requirement } from '../../compat/approvals.js';
import type { Report } from '../../compat/compareSets.js';

/** All that there is to show. */
export interface Outcome {
  readonly report: Report;
  readonly judgement: Judgement;
  readonly requirement: Requirement;
}

/** Whether there is neither a break without an approval, nor an approval without a break. */
export function isCompatible({ judgement }: Outcome): boolean {
  return judgement.unapproved.length + judgement.stale.length === 0;
}
