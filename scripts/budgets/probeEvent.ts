/** The event of a probe: an artifact is indexed. */
export interface ProbeEvent {
  /** The number of the event, which its id and its times show. */
  readonly number: number;
  readonly mission: number;
  readonly artifact: number;
}

/** An event as `JSON.parse` returns it, so that the layout in memory is that of consumers. */
export function probeEvent({ number, mission, artifact }: ProbeEvent): unknown {
  const digits = String(number).padStart(10, '0');
  const timestamp = `2026-01-01T00:00:00.${digits.slice(1)}Z`;
  const mission_key = 'software-dev';
  const event = {
    event_id: `01KJ08Q7Y11XVPXH${digits}`,
    event_type: 'MissionDossierArtifactIndexed',
    aggregate_id: `mission/${mission}`,
    correlation_id: `01KJ08Q7Y11XVPXH${digits}`,
    timestamp,
    node_id: 'node-1',
    lamport_clock: number,
    project_uuid: '6f9619ff-8b86-4d11-b42d-00c04fc964ff',
    payload: {
      namespace: {
        project_uuid: '6f9619ff-8b86-4d11-b42d-00c04fc964ff',
        feature_slug: `${String(mission).padStart(5, '0')}-mission`,
        target_branch: 'main',
        mission_key,
        manifest_version: '1.0.0',
      },
      artifact_id: { mission_key, path: `tasks/WP${artifact}.md`, artifact_class: 'workflow' },
      content_ref: { hash: digits.repeat(7).slice(0, 64), algorithm: 'sha256', size_bytes: number },
      indexed_at: timestamp,
      provenance: { git_sha: digits.repeat(4), git_ref: 'main' },
    },
  };
  return JSON.parse(JSON.stringify(event));
}
