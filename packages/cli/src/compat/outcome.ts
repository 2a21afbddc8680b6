import type { Judgement, Report, Requirement } from 'mission-dossier-schema-compat';

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
