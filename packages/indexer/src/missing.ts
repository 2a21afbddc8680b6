import type { AnomalyEntry, ArtifactClass, ContextDiagnostics } from 'mission-dossier-contracts';
import { quote } from 'mission-dossier-contracts/tooling';
import { missingDiagnostics } from './diagnostics.js';
import { REQUIRED_ALWAYS } from './expectations.js';
import type { Expectation } from './expectations.js';
import type { PathPattern } from './pathPattern.js';
import type { PreviousDossier } from './previousDossier.js';
import type { FolderContent } from './readFolder.js';

/** A required artifact that is not in the folder. */
export interface Missing {
  /** Relative to the folder: a path, or a pattern of paths. */
  readonly path: string;
  readonly artifactClass: ArtifactClass;
  /** `required_always`, or the step that requires it. */
  readonly manifestStep: string;
  readonly hint: string;
  readonly diagnostics: ContextDiagnostics | null;
}

/** The result of a check of the required artifacts. */
export interface RequiredCheck {
  /** All missing artifacts, in the order of the manifest. */
  readonly missing: readonly Missing[];
  /** The paths that are missing or may be missing: their anomalies stay active. */
  readonly open: ReadonlySet<string>;
  /** The patterns of all missing artifacts. */
  readonly unmatched: readonly PathPattern[];
  /** The active anomalies that no longer hold. */
  readonly met: readonly { readonly path: string; readonly manifestStep: string }[];
}

/**
 * Checks the required artifacts, and finds the anomalies of a dossier that no longer hold. An artifact is
 * not reported as missing if it may be at a path that could not be read.
 *
 * @param isChecked - whether the required artifacts of a step are checked
 */
export function checkRequired(
  expectations: readonly Expectation[],
  isChecked: (manifestStep: string) => boolean,
  { files, unread }: FolderContent,
  { anomalies }: PreviousDossier,
): RequiredCheck {
  const missing = new Map<string, Missing>();
  const open = new Map<string, string>();
  const unmatched: PathPattern[] = [];
  for (const expectation of expectations) {
    const { pattern, requiredBy } = expectation;
    if (requiredBy === null || !isChecked(requiredBy)) continue;
    if (files.some(({ path }) => pattern.matches(path))) continue;
    const path = pattern.expectedPath;
    const key = keyOf(requiredBy, path);
    open.set(key, path);
    // A dossier has one anomaly for a path and a step (C17).
    if (unread.mayMatch(pattern)) continue;
    unmatched.push(pattern);
    if (!missing.has(key)) missing.set(key, missingOf(expectation, requiredBy));
  }
  return {
    missing: [...missing.values()],
    open: new Set(open.values()),
    unmatched,
    met: anomalies
      .map(({ path, anomaly }) => ({ path, manifestStep: anomaly.manifest_step }))
      .filter(
        ({ path, manifestStep }) => isChecked(manifestStep) && !open.has(keyOf(manifestStep, path)),
      ),
  };
}

/**
 * Returns the missing artifacts that are not anomalies of the dossier yet. An artifact at an indexed path is
 * kept: the indexed event resolves its anomaly, even if the path is the pattern of other files (C17).
 *
 * @param indexed - the paths that are indexed
 */
export function withoutKnown(
  missing: readonly Missing[],
  { anomalies }: PreviousDossier,
  indexed: ReadonlySet<string>,
): Missing[] {
  const active = new Map(
    anomalies.map(({ path, anomaly }) => [keyOf(anomaly.manifest_step, path), anomaly] as const),
  );
  return missing.filter(
    (each) =>
      indexed.has(each.path) || !isSame(active.get(keyOf(each.manifestStep, each.path)), each),
  );
}

function missingOf(expectation: Expectation, manifestStep: string): Missing {
  const { pattern, artifactClass, hint } = expectation;
  return {
    path: pattern.expectedPath,
    artifactClass,
    manifestStep,
    hint: hint ?? hintFor(expectation, manifestStep),
    diagnostics: missingDiagnostics(expectation),
  };
}

function hintFor({ pattern, isBlocking }: Expectation, step: string): string {
  const who = step === REQUIRED_ALWAYS ? 'every mission' : `the step ${quote(step)}`;
  return `Add ${pattern.text}: ${who} requires it${isBlocking ? '' : ', but is not blocked by it'}.`;
}

function isSame(anomaly: AnomalyEntry | undefined, { artifactClass, hint }: Missing): boolean {
  return (
    anomaly?.expected_identity.artifact_class === artifactClass && anomaly.remediation_hint === hint
  );
}

function keyOf(step: string, path: string): string {
  return JSON.stringify([step, path]);
}
