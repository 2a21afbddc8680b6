import type { ArtifactClass } from 'mission-dossier-contracts';
import type { ExpectedArtifact, ExpectedArtifactsManifest } from './generated/types.js';
import { PathPattern } from './pathPattern.js';

/** The `manifest_step` of an artifact that every mission must have. */
export const REQUIRED_ALWAYS = 'required_always';

/** The class of files that match no entry of a manifest without a `default_class`. */
export const DEFAULT_CLASS: ArtifactClass = 'output';

/** The entries of one list of a manifest. */
interface Section {
  /** The keys that lead to the list. */
  readonly segments: readonly string[];
  /** The step that requires the entries; null if no step does. */
  readonly step: string | null;
  readonly isRequired: boolean;
  readonly entries: readonly ExpectedArtifact[];
}

/** The lists of a manifest, in the order in which their entries are matched with a file. */
export function sectionsOf(manifest: ExpectedArtifactsManifest): Section[] {
  const { required_always, required_by_step, optional_always } = manifest;
  const ofSteps = Object.entries(required_by_step ?? {}).map(([step, entries]) => ({
    segments: ['required_by_step', step],
    step,
    isRequired: true,
    entries,
  }));
  return [
    { segments: [REQUIRED_ALWAYS], step: null, isRequired: true, entries: required_always ?? [] },
    ...ofSteps,
    {
      segments: ['optional_always'],
      step: null,
      isRequired: false,
      entries: optional_always ?? [],
    },
  ];
}

/** An entry of a manifest with its parsed pattern. */
export interface Expectation {
  readonly pattern: PathPattern;
  readonly artifactClass: ArtifactClass;
  /** The name by which producers know the artifact. */
  readonly key: string | null;
  readonly step: string | null;
  /** The `manifest_step` of its missing event; null if the artifact is optional. */
  readonly requiredBy: string | null;
  /** False only if the manifest says so. */
  readonly isBlocking: boolean;
  readonly hint: string | null;
}

/** The entries of a manifest in order. If several match a file, the first one applies. */
export function expectationsOf(manifest: ExpectedArtifactsManifest): Expectation[] {
  return sectionsOf(manifest).flatMap(({ step, isRequired, entries }) =>
    entries.map(({ path_pattern, artifact_class, artifact_key, blocking, remediation_hint }) => ({
      pattern: new PathPattern(path_pattern),
      artifactClass: artifact_class,
      key: artifact_key ?? null,
      step,
      requiredBy: isRequired ? (step ?? REQUIRED_ALWAYS) : null,
      isBlocking: blocking !== false,
      hint: remediation_hint ?? null,
    })),
  );
}
