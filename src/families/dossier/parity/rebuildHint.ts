import type { DriftKind } from '../../../generated/types.js';
import type { FindingsOfKind } from './findingsByKind.js';
import type { ParityFinding } from './parityFinding.js';

/** The limit of names in a hint; `artifact_ids_changed` of the payload lists all. */
const MOST_NAMED = 10;

/** Describes what differs and how to restore parity, for human readers. */
export function rebuildHint(findings: FindingsOfKind): string {
  const { artifacts, anomalies, are, have } = wordsFor(findings);
  const what: { readonly [Kind in DriftKind]: string } = {
    artifact_added: `${artifacts} ${are} in the current dossier alone`,
    artifact_removed: `${artifacts} ${are} in the baseline alone`,
    artifact_mutated: `${artifacts} ${have} other content than in the baseline`,
    anomaly_introduced: `${anomalies} ${are} in the current dossier alone`,
    anomaly_resolved: `${anomalies} ${are} in the baseline alone`,
    manifest_version_changed: 'The manifest is of another version than that of the baseline',
  };
  return `${what[findings[0].drift_kind]}: ${namesOf(findings)}. ${remedy(findings)}`;
}

/** Describes how to restore parity. */
export function remedy(findings: FindingsOfKind): string {
  const { them } = wordsFor(findings);
  const remedies: { readonly [Kind in DriftKind]: string } = {
    artifact_added: `Index ${them} on the side of the baseline, or take a new snapshot to accept ${them}.`,
    artifact_removed: `Index ${them} on the current side, or take a new snapshot to do without ${them}.`,
    artifact_mutated:
      'Index one version on both sides, or take a new snapshot to accept the current one.',
    anomaly_introduced: `Add what is missing and index it, or take a new snapshot to accept ${them}.`,
    anomaly_resolved:
      'Index what is there on the side of the baseline, or take a new snapshot to accept the current dossier.',
    manifest_version_changed:
      'Check both sides by one manifest, or take a new snapshot to accept the current one.',
  };
  return remedies[findings[0].drift_kind];
}

function wordsFor({ length }: FindingsOfKind) {
  return length === 1
    ? { artifacts: '1 artifact', anomalies: '1 anomaly', are: 'is', have: 'has', them: 'it' }
    : {
        artifacts: `${length} artifacts`,
        anomalies: `${length} anomalies`,
        are: 'are',
        have: 'have',
        them: 'them',
      };
}

function namesOf(findings: FindingsOfKind): string {
  const names = findings.slice(0, MOST_NAMED).map(nameOf).join(', ');
  return findings.length > MOST_NAMED ? `${names} and ${findings.length - MOST_NAMED} more` : names;
}

function nameOf(finding: ParityFinding): string {
  if (finding.drift_kind === 'manifest_version_changed')
    return `${finding.actual} after ${finding.expected}`;
  const entry = finding.expected ?? finding.actual;
  // The step is part of the name, because an artifact may be missing for several steps.
  return 'manifest_step' in entry ? `${finding.path} (${entry.manifest_step})` : finding.path;
}
