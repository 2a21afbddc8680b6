import type { MissionDossierArtifactIndexedEvent } from 'mission-dossier-contracts';

/** A valid indexed event; `changes` to its envelope win. */
export function indexedEvent(
  changes: Partial<MissionDossierArtifactIndexedEvent> = {},
): MissionDossierArtifactIndexedEvent {
  return {
    event_id: '01KJ08Q7Y11XVPXHMVF0RGDF20',
    event_type: 'MissionDossierArtifactIndexed',
    aggregate_id: 'mission/sample',
    timestamp: '2026-02-21T15:12:40+01:00',
    node_id: 'n1',
    lamport_clock: 1,
    project_uuid: 'c683f2f1-744b-5ffd-9f08-b34c49b01e57',
    correlation_id: '01KJ08Q7Y0Q272ZPGV4AFQMJEN',
    payload: {
      namespace: {
        project_uuid: 'c683f2f1-744b-5ffd-9f08-b34c49b01e57',
        feature_slug: 'sample',
        target_branch: 'main',
        mission_key: 'software-dev',
        manifest_version: '1.0.0',
      },
      artifact_id: { mission_key: 'software-dev', path: 'spec.md', artifact_class: 'input' },
      content_ref: { hash: 'ab', algorithm: 'sha256', size_bytes: 15713 },
      indexed_at: '2026-02-21T15:12:40+01:00',
    },
    ...changes,
  };
}

/** Events as JSON Lines. */
export function jsonLines(...events: readonly unknown[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}
