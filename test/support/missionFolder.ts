import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LamportClock, reduceMissionDossier } from 'mission-dossier-contracts';
import type { MissionDossierEvent, MissionDossierState } from 'mission-dossier-contracts';
import { indexDirectory } from 'mission-dossier-indexer';
import type { IndexOptions, IndexProblem } from 'mission-dossier-indexer';
import { NAMESPACE } from './examples.js';
import { temporaryFolder } from './temporaryFolder.js';

/** Makes folders, each with files in it, that are removed when the tests of a file have run. */
export function missionFolders(): (files?: Readonly<Record<string, string>>) => string {
  const all = temporaryFolder();
  // Some tests read as somebody else.
  chmodSync(all, 0o755);
  return (files = {}) => {
    const folder = mkdtempSync(join(all, 'mission-'));
    chmodSync(folder, 0o755);
    write(folder, files);
    return folder;
  };
}

/** Writes files into a folder, each with the folders that it needs. */
export function write(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** git as the test wants it, whatever the person who runs it has configured. */
const ENVIRONMENT = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A > B 1 +0000',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'C',
  GIT_COMMITTER_EMAIL: 'c@example.com',
};

/** Runs git in a folder. @returns what it printed */
export function git(folder: string, args: readonly string[], input: string | Buffer = ''): string {
  const options = { cwd: folder, env: ENVIRONMENT, input, encoding: 'utf8' } as const;
  return execFileSync('git', args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
}

/** A work tree in a folder, with a commit of what is in it. */
export function commitAll(folder: string, message = 'all'): string {
  git(folder, ['init', '-q', '-b', 'main']);
  git(folder, ['add', '-A']);
  git(folder, ['commit', '-q', '--allow-empty', '-m', message]);
  return git(folder, ['rev-parse', 'HEAD']).trim();
}

/** What indexing a folder came to. */
export interface Indexing {
  readonly events: MissionDossierEvent[];
  readonly problems: IndexProblem[];
  /** Of all events, those before included. */
  readonly state: MissionDossierState;
  /** Indexes the folder again, on top of this. */
  readonly again: (options?: Partial<IndexOptions>) => Promise<Indexing>;
}

/** Indexes a folder. */
export async function index(
  folder: string,
  options: Partial<IndexOptions> = {},
  before: readonly MissionDossierEvent[] = [],
): Promise<Indexing> {
  const clock = new LamportClock(before.length);
  const problems: IndexProblem[] = [];
  const events: MissionDossierEvent[] = [];
  const all = {
    ...{ namespace: NAMESPACE, clock, nodeId: 'node', now: () => new Date('2026-03-01T00:00:00Z') },
    ...(before.length > 0 && { previous: reduceMissionDossier(before) }),
    onProblem: (problem: IndexProblem) => void problems.push(problem),
    ...options,
  };
  for await (const event of indexDirectory(folder, all)) events.push(event);
  const stream = [...before, ...events];
  return {
    events,
    problems,
    state: reduceMissionDossier(stream),
    again: (next = {}) => index(folder, { ...options, ...next }, stream),
  };
}

/** Each event as a line: what it says of which path. */
export function summaries(events: readonly MissionDossierEvent[]): string[] {
  return events.map((event) => {
    switch (event.event_type) {
      case 'MissionDossierArtifactIndexed': {
        const { artifact_id, supersedes, step_id } = event.payload;
        const step = step_id == null ? '' : ` of ${step_id}`;
        const before = supersedes ? ` supersedes ${supersedes.path}` : '';
        return `${artifact_id.artifact_class} ${artifact_id.path}${step}${before}`;
      }
      case 'MissionDossierArtifactMissing':
        return `missing ${event.payload.expected_identity.path} by ${event.payload.manifest_step}`;
      case 'MissionDossierSnapshotComputed':
        return `snapshot ${event.payload.artifact_count}, ${event.payload.anomaly_count}`;
      case 'MissionDossierParityDriftDetected':
        return 'drift';
    }
  });
}

/** Each problem as a line. */
export function told(problems: readonly IndexProblem[]): string[] {
  return problems.map(({ kind, path }) => `${kind} ${path}`);
}
