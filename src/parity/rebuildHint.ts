import type { DriftKind } from '../generated/types.js';
import type { AnomalyFinding, ArtifactFinding } from './parityFinding.js';
import type { FindingsOfKind } from './parityFindings.js';

/** So many are named; the payload's `artifact_ids_changed` has all. */
const MOST_NAMED = 10;

/** How to bring both sides together again, for a person. */
export function rebuildHint(findings: FindingsOfKind): string {
  const [first] = findings;
  if (first.drift_kind === 'manifest_version_changed') {
    return (
      `The manifest version was ${first.expected}, and is ${first.actual}. Check the expected ` +
      'artifacts again by the same manifest on both sides, or take a new snapshot to accept it.'
    );
  }
  const ofPaths = findings as readonly (ArtifactFinding | AnomalyFinding)[];
  const [what, remedy] = HINTS[first.drift_kind](wordsFor(ofPaths.length));
  return `${ofPaths.length} ${what}: ${namesOf(ofPaths)}. ${remedy}.`;
}

type Words = ReturnType<typeof wordsFor>;

const HINTS: {
  readonly [Kind in Exclude<DriftKind, 'manifest_version_changed'>]: (
    words: Words,
  ) => readonly [what: string, remedy: string];
} = {
  artifact_added: ({ artifacts, are, them }) => [
    `${artifacts} ${are} in the current dossier alone`,
    `Index ${them} on the side of the baseline, or take a new snapshot to accept ${them}`,
  ],
  artifact_removed: ({ artifacts, are, them }) => [
    `${artifacts} ${are} in the baseline alone`,
    `Index ${them} on the current side, or take a new snapshot to do without ${them}`,
  ],
  artifact_mutated: ({ artifacts, have }) => [
    `${artifacts} ${have} other content than in the baseline`,
    'Index one version on both sides, or take a new snapshot to accept the current one',
  ],
  anomaly_introduced: ({ anomalies, are, them }) => [
    `${anomalies} ${are} in the current dossier alone`,
    `Add what is missing and index it, or take a new snapshot to accept ${them}`,
  ],
  anomaly_resolved: ({ anomalies, are }) => [
    `${anomalies} ${are} in the baseline alone`,
    'Index what is there on the side of the baseline, or take a new snapshot to accept the current dossier',
  ],
};

function wordsFor(count: number) {
  return count === 1
    ? { artifacts: 'artifact', anomalies: 'anomaly', are: 'is', have: 'has', them: 'it' }
    : { artifacts: 'artifacts', anomalies: 'anomalies', are: 'are', have: 'have', them: 'them' };
}

function namesOf(findings: readonly (ArtifactFinding | AnomalyFinding)[]): string {
  const names = findings.slice(0, MOST_NAMED).map(nameOf).join(', ');
  return findings.length > MOST_NAMED ? `${names} and ${findings.length - MOST_NAMED} more` : names;
}

/** An artifact may be missing for several steps. */
function nameOf({ path, expected, actual }: ArtifactFinding | AnomalyFinding): string {
  const entry = expected ?? actual;
  return 'manifest_step' in entry ? `${path} (${entry.manifest_step})` : path;
}
