import { checkSnapshotHash, reduceMissionDossier } from 'mission-dossier-contracts';
import type { ArtifactEntry, MissionDossierState } from 'mission-dossier-contracts';
import { askAll } from './askAll.js';
import type { DrawnArtifact } from './arguments.js';
import { drawDossiers } from './arguments.js';
import type { Agreement } from './libraries.js';
import type { Release } from './releases.js';

/** Compares the snapshot hashes that a producer computes with ours, in the form that it uses. */
export async function compareSnapshotHashes(producer: Release): Promise<Agreement> {
  const dossiers = drawDossiers();
  const answers = await askAll<{ hash: string }>(
    producer,
    'snapshot.py',
    dossiers.map((artifacts) => JSON.stringify({ artifacts })),
  );
  const others = dossiers.filter((artifacts, i) => {
    const check = checkSnapshotHash(stateOf(artifacts, answers[i]?.hash ?? ''));
    return check?.matches !== true;
  });
  return {
    asked: dossiers.length,
    same: dossiers.length - others.length,
    differences: others.map((artifacts) => ({
      release: producer.name,
      case: `the snapshot hash of ${JSON.stringify(artifacts)}`,
      found: 'is another',
    })),
  };
}

/** The state of a dossier that has these artifacts, and a snapshot with this hash. */
function stateOf(artifacts: readonly DrawnArtifact[], hash: string): MissionDossierState {
  return {
    ...reduceMissionDossier([]),
    artifacts: Object.fromEntries(artifacts.map((artifact) => [artifact.path, entryOf(artifact)])),
    latest_snapshot: {
      snapshot_hash: hash,
      artifact_count: artifacts.length,
      anomaly_count: 0,
      computed_at: TIME,
      algorithm: 'sha256',
    },
  };
}

const TIME = '2026-02-21T14:01:00Z';

function entryOf({ path, hash }: DrawnArtifact): ArtifactEntry {
  return {
    identity: { mission_key: 'software-dev', path, artifact_class: 'output' },
    content_ref: { hash, algorithm: 'sha256' },
    indexed_at: TIME,
    superseded: false,
  };
}
