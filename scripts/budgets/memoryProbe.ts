/**
 * Prints the bytes that `DossierProjections` holds for each mission of ten artifacts. `missionMemory.ts` compiles this
 * file to JavaScript and runs it in a new process.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Library {
  readonly DossierProjections: new () => Projections;
}

interface Projections {
  readonly size: number;
  apply(event: unknown): { readonly outcome: string };
}

const MISSIONS = 5000;
const ARTIFACTS = 10;

const { DossierProjections } = (await import(
  pathToFileURL(resolve('dist/index.js')).href
)) as Library;

/** As `JSON.parse` returns it, so that the layout in memory is that of consumers. */
function eventOf(mission: number, artifact: number): unknown {
  const number = mission * ARTIFACTS + artifact;
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

function held(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function projectionsOf(missions: number): Projections {
  const projections = new DossierProjections();
  for (let artifact = 0; artifact < ARTIFACTS; artifact += 1)
    for (let mission = 0; mission < missions; mission += 1) {
      const { outcome } = projections.apply(eventOf(mission, artifact));
      if (outcome !== 'applied') throw new Error(`an event of the probe is ${outcome}`);
    }
  return projections;
}

// The code and its tables are made first.
projectionsOf(100);
const before = held();
const projections = projectionsOf(MISSIONS);
console.log(Math.round((held() - before) / projections.size));
