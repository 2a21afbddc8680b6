// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * A break of compatibility that is intended.
 */
export interface ApprovedBreak {
  /**
   * The rule of the finding.
   */
  readonly rule: string;
  /**
   * The name of the schema in which the change is made.
   */
  readonly schema: string;
  /**
   * The JSON pointer of the finding: into the new version, or into the old one for what is gone.
   */
  readonly pointer: string;
  /**
   * The version whose break it is; for every other one the approval is history.
   */
  readonly version: string;
  /**
   * Why the break is intended.
   */
  readonly reason: string;
}
/**
 * The breaks of compatibility that are intended, of all versions.
 */
export interface ApprovedBreaks {
  /**
   * The breaks.
   */
  readonly approvals: readonly ApprovedBreak[];
}
