import type { Judgement, Report, Requirement } from 'mission-dossier-schema-compat';

/** The result of a comparison. */
export interface Outcome {
  readonly report: Report;
  readonly judgement: Judgement;
  readonly requirement: Requirement;
}

/** Whether every break has an approval, and every approval has a break. */
export function isCompatible({ judgement }: Outcome): boolean {
  return judgement.unapproved.length + judgement.stale.length === 0;
}
