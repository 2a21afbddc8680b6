import type { AnomalyEntry, ArtifactClass } from 'mission-dossier-contracts';
import { quote } from 'mission-dossier-contracts/tooling';
import { REQUIRED_ALWAYS } from './expectations.js';
import type { Expectation } from './expectations.js';
import type { PreviousAccount } from './previousAccount.js';
import type { FolderContent } from './readFolder.js';

/** An artifact that should be there, and is not. */
export interface Missing {
  /** Relative to the folder: a path, or a pattern of paths. */
  readonly path: string;
  readonly artifactClass: ArtifactClass;
  /** `required_always`, or the step that requires it. */
  readonly manifestStep: string;
  readonly hint: string;
}

/** What a check of the required artifacts comes to. */
export interface RequiredCheck {
  /** All of them, in the order of the manifest. */
  readonly missing: readonly Missing[];
  /** The paths that are missing, or may be: an anomaly of theirs is not to be resolved. */
  readonly open: ReadonlySet<string>;
  /** The active anomalies that no longer hold. */
  readonly met: readonly { readonly path: string; readonly manifestStep: string }[];
}

/**
 * Looks for the required artifacts, and for the anomalies of a dossier that they have met. Where something
 * could not be read that may be what is looked for, nothing is said.
 *
 * @param isChecked - whether what a step requires is looked for
 */
export function checkRequired(
  expectations: readonly Expectation[],
  isChecked: (manifestStep: string) => boolean,
  { files, unread }: FolderContent,
  { anomalies }: PreviousAccount,
): RequiredCheck {
  const missing = new Map<string, Missing>();
  const open = new Map<string, string>();
  for (const expectation of expectations) {
    const { pattern, requiredBy } = expectation;
    if (requiredBy === null || !isChecked(requiredBy)) continue;
    if (files.some(({ path }) => pattern.matches(path))) continue;
    const path = pattern.expectedPath;
    const key = keyOf(requiredBy, path);
    open.set(key, path);
    // A dossier has one anomaly for a path and a step (C17).
    if (!unread.mayMatch(pattern) && !missing.has(key))
      missing.set(key, missingOf(expectation, requiredBy));
  }
  return {
    missing: [...missing.values()],
    open: new Set(open.values()),
    met: anomalies
      .map(({ path, anomaly }) => ({ path, manifestStep: anomaly.manifest_step }))
      .filter(
        ({ path, manifestStep }) => isChecked(manifestStep) && !open.has(keyOf(manifestStep, path)),
      ),
  };
}

/**
 * The missing artifacts without those that the dossier has as anomalies already. An anomaly at a path that is
 * indexed is kept: the indexed event resolves it, also if the path is a pattern of others (C17).
 *
 * @param indexed - the paths that are indexed
 */
export function withoutKnown(
  missing: readonly Missing[],
  { anomalies }: PreviousAccount,
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

function missingOf({ pattern, artifactClass, hint }: Expectation, manifestStep: string): Missing {
  const path = pattern.expectedPath;
  return { path, artifactClass, manifestStep, hint: hint ?? hintFor(pattern.text, manifestStep) };
}

function hintFor(pattern: string, step: string): string {
  const who = step === REQUIRED_ALWAYS ? 'every mission' : `the step ${quote(step)}`;
  return `Add ${pattern}: ${who} must have it.`;
}

function isSame(anomaly: AnomalyEntry | undefined, { artifactClass, hint }: Missing): boolean {
  return (
    anomaly?.expected_identity.artifact_class === artifactClass && anomaly.remediation_hint === hint
  );
}

function keyOf(step: string, path: string): string {
  return JSON.stringify([step, path]);
}
