/** Compiled, never run: the findings of a drift are discriminated by their kind. */
import type { DriftKind, ParityFinding } from 'mission-dossier-contracts';
import type { Equal } from './equal.js';

export const kinds = true satisfies Equal<ParityFinding['drift_kind'], DriftKind>;

export function contents(finding: ParityFinding): string {
  switch (finding.drift_kind) {
    case 'artifact_added':
      return finding.actual.content_ref.hash;
    case 'artifact_removed':
      return finding.expected.content_ref.hash;
    case 'artifact_mutated':
      return finding.expected.content_ref.hash + finding.actual.content_ref.hash;
    case 'anomaly_introduced':
      return finding.actual.manifest_step;
    case 'anomaly_resolved':
      return finding.expected.manifest_step;
    case 'manifest_version_changed':
      return finding.expected + finding.actual;
  }
}

export function addedAlone(finding: ParityFinding): unknown {
  if (finding.drift_kind !== 'artifact_added') return null;
  // @ts-expect-error -- the baseline does not have it
  return finding.expected.content_ref;
}
