// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * An intended break of compatibility.
 */
export interface ApprovedBreak {
  /**
   * The rule of the finding.
   */
  readonly rule: string;
  /**
   * The name of the changed schema.
   */
  readonly schema: string;
  /**
   * The JSON pointer of the finding: into the new version, or into the old one for something removed.
   */
  readonly pointer: string;
  /**
   * The version that makes the break. The approval has no effect for other versions.
   */
  readonly version: string;
  /**
   * Why the break is intended.
   */
  readonly reason: string;
}
/**
 * The intended breaks of compatibility, for all versions.
 */
export interface ApprovedBreaks {
  /**
   * The breaks.
   */
  readonly approvals: readonly ApprovedBreak[];
}
