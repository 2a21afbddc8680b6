import { DIRECTIONS } from './finding.js';
import type { Direction, Finding } from './finding.js';
import type { ApprovedBreak } from './generated/types.js';
import { nameOf } from './schemaSet.js';

/** What must not break. */
export type Requirement = Direction | 'full';

/** What came of holding findings to approvals. */
export interface Judgement {
  /** The findings that break what must not break, without an approval. */
  readonly unapproved: readonly Finding[];
  /** The approvals by the breaks that they are of. */
  readonly approved: ReadonlyMap<Finding, ApprovedBreak>;
  /** Approvals of this version that are of no break: it was taken back, or is elsewhere. */
  readonly stale: readonly ApprovedBreak[];
}

/**
 * Holds findings to approvals.
 *
 * @param version - the version of what is new; approvals of others are history
 */
export function judge(
  findings: readonly Finding[],
  requirement: Requirement,
  approvals: readonly ApprovedBreak[],
  version: string | undefined,
): Judgement {
  const current = approvals.filter((approval) => approval.version === version);
  const approved = new Map<Finding, ApprovedBreak>();
  for (const finding of findings.filter((each) => breaksAnyOf(each, DIRECTIONS))) {
    const approval = current.find((each) => isOf(each, finding));
    if (approval) approved.set(finding, approval);
  }
  const required = requirement === 'full' ? DIRECTIONS : [requirement];
  const used = [...approved.keys()];
  return {
    unapproved: findings.filter(
      (finding) => breaksAnyOf(finding, required) && !approved.has(finding),
    ),
    approved,
    stale: current.filter((approval) => !used.some((finding) => isOf(approval, finding))),
  };
}

function breaksAnyOf({ breaks }: Finding, directions: readonly Direction[]): boolean {
  return directions.some((direction) => breaks[direction]);
}

function isOf({ rule, schema, pointer }: ApprovedBreak, finding: Finding): boolean {
  return rule === finding.rule && schema === nameOf(finding.file) && pointer === finding.pointer;
}
