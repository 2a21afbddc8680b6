import type { ArtifactClass } from 'mission-dossier-contracts';
import type { ExpectedArtifact, ExpectedArtifactsManifest } from './generated/types.js';
import { PathPattern } from './pathPattern.js';

/** What `manifest_step` says of an artifact that every mission must have. */
export const REQUIRED_ALWAYS = 'required_always';

/** The class of files that no entry of a manifest matches, where the manifest does not say. */
export const DEFAULT_CLASS: ArtifactClass = 'output';

/** The entries of one list of a manifest. */
interface Section {
  /** The keys that lead to the list. */
  readonly segments: readonly string[];
  /** The step that requires the entries; null where none does. */
  readonly step: string | null;
  readonly isRequired: boolean;
  readonly entries: readonly ExpectedArtifact[];
}

/** The lists of a manifest, in the order in which their entries are asked for a file. */
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

/** An entry of a manifest that can be asked. */
export interface Expectation {
  readonly pattern: PathPattern;
  readonly artifactClass: ArtifactClass;
  readonly step: string | null;
  /** What `manifest_step` says where it is missing; null for what is optional. */
  readonly requiredBy: string | null;
  readonly hint: string | null;
}

/** The entries of a manifest in their order: of those that match a file, the first one counts. */
export function expectationsOf(manifest: ExpectedArtifactsManifest): Expectation[] {
  return sectionsOf(manifest).flatMap(({ step, isRequired, entries }) =>
    entries.map(({ path_pattern, artifact_class, remediation_hint }) => ({
      pattern: new PathPattern(path_pattern),
      artifactClass: artifact_class,
      step,
      requiredBy: isRequired ? (step ?? REQUIRED_ALWAYS) : null,
      hint: remediation_hint ?? null,
    })),
  );
}
