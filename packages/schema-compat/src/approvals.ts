import { DIRECTIONS } from './finding.js';
import type { Direction, Finding } from './finding.js';
import type { ApprovedBreak } from './generated/types.js';
import { nameOf } from './schemaSet.js';

/** The direction in which changes must be compatible; `full` is both. */
export type Requirement = Direction | 'full';

/** The findings, judged by the approvals. */
export interface Judgement {
  /** The findings that break the required compatibility and have no approval. */
  readonly unapproved: readonly Finding[];
  /** The approved findings, each with its approval. */
  readonly approved: ReadonlyMap<Finding, ApprovedBreak>;
  /** Approvals of this version that match no break: the break was reverted, or is at another place. */
  readonly stale: readonly ApprovedBreak[];
}

/**
 * Judges findings by approvals.
 *
 * @param version - the new version; approvals of other versions are ignored
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
    const approval = current.find((each) => approves(each, finding));
    if (approval) approved.set(finding, approval);
  }
  const required = requirement === 'full' ? DIRECTIONS : [requirement];
  const used = [...approved.keys()];
  return {
    unapproved: findings.filter(
      (finding) => breaksAnyOf(finding, required) && !approved.has(finding),
    ),
    approved,
    stale: current.filter((approval) => !used.some((finding) => approves(approval, finding))),
  };
}

function breaksAnyOf({ breaks }: Finding, directions: readonly Direction[]): boolean {
  return directions.some((direction) => breaks[direction]);
}

function approves({ rule, schema, pointer }: ApprovedBreak, finding: Finding): boolean {
  return rule === finding.rule && schema === nameOf(finding.file) && pointer === finding.pointer;
}
