import type {
  ArtifactIdentity,
  LocalNamespaceTuple,
  MissionDossierArtifactIndexedPayload,
  MissionDossierEvent,
  MissionDossierSnapshotComputedPayload,
} from 'mission-dossier-contracts';
import { instantAt, namespaceOf, ulid } from './event.js';
import { Random } from './random.js';
import { RECORDED } from './recorded.js';
import type { Turn } from './turn.js';

/** The artifacts of a mission, those with new versions first. */
const ARTIFACTS = [
  ['tasks/WP01-models-of-the-event-envelope.md', 'workflow', 'WP01'],
  ['status.events.jsonl', 'runtime', null],
  ['tasks/WP02-checks-of-all-payloads.md', 'workflow', 'WP02'],
  ['tasks.md', 'policy', null],
  ['tasks/WP03-replays-and-their-expected-states.md', 'workflow', 'WP03'],
  ['status.json', 'runtime', null],
  ['plan.md', 'workflow', null],
  ['data-model.md', 'output', null],
  ['spec.md', 'input', null],
  ['meta.json', 'runtime', null],
  ['research.md', 'evidence', null],
  ['quickstart.md', 'workflow', null],
  ['checklists/requirements.md', 'policy', null],
  ['contracts/README.md', 'output', null],
  ['contracts/event_envelope.schema.json', 'output', null],
  ['contracts/namespace_of_a_mission.schema.json', 'output', null],
  ['tasks/README.md', 'workflow', null],
  ['tasks/.gitkeep', 'workflow', null],
  ['tasks/WP04-commands-and-their-messages.md', 'workflow', 'WP04'],
  ['tasks/WP05-documents-and-the-release.md', 'workflow', 'WP05'],
] as const;

/** How many artifacts have new versions. */
const REVISED = Math.round((ARTIFACTS.length * (100 - RECORDED.percentIndexedOnce)) / 100);
/** How many events in a row have one commit. */
const EVENTS_OF_COMMIT = Math.round(RECORDED.eventsOfCommit);

/** What the slugs of missions say after their numbers. */
const TITLES = [
  'event-records-of-mission',
  'cutover-of-mission-contracts',
  'audits-of-mission-life-cycles',
  'checks-for-the-event-contracts',
  'parity-of-dossiers-across-hosts',
  'decisions-in-interviews-of-missions',
] as const;

/**
 * Creates an event like those of recorded streams. The first events of a mission index one artifact each, the later
 * ones new versions of some of them, and the last one is a snapshot.
 */
export function recordedEventAt(turn: Turn, random: Random): MissionDossierEvent {
  const { mission, before, isLast } = turn;
  const namespace = {
    ...namespaceOf(mission),
    feature_slug: `${100 + mission}-${TITLES[mission % TITLES.length]}`,
  };
  const commit = commitOf(turn);
  const envelope = {
    event_id: ulid(turn.clock, random),
    aggregate_id: `mission/${namespace.feature_slug}`,
    timestamp: commit.time,
    node_id: 'git-history',
    lamport_clock: before + 1,
    project_uuid: namespace.project_uuid,
    correlation_id: commit.id,
  };
  return isLast
    ? {
        ...envelope,
        event_type: 'MissionDossierSnapshotComputed',
        payload: snapshotPayload(namespace, before, commit, random),
      }
    : {
        ...envelope,
        event_type: 'MissionDossierArtifactIndexed',
        payload: indexedPayload(namespace, before, commit, random),
      };
}

/** What all events of a commit share. */
interface Commit {
  readonly id: string;
  readonly time: string;
  readonly sha: string;
  readonly author: string;
}

/** The same for each event of the commit, whatever was made between them. */
function commitOf({ clock, mission, before }: Turn): Commit {
  const number = Math.floor(before / EVENTS_OF_COMMIT);
  const random = new Random(Math.imul(mission, 0x10001) + number);
  const clockOfCommit = clock - (before % EVENTS_OF_COMMIT);
  return {
    id: ulid(clockOfCommit, random),
    time: `${instantAt(clockOfCommit, random).slice(0, 19)}+02:00`,
    sha: random.hex(40),
    author: random.of(['author-1f2e3d4c', 'author-5b6a7988']),
  };
}

function indexedPayload(
  namespace: LocalNamespaceTuple,
  before: number,
  commit: Commit,
  random: Random,
): MissionDossierArtifactIndexedPayload {
  const isNew = before < ARTIFACTS.length;
  const identity = identityOf(isNew ? before : revisedArtifact(random), namespace);
  return {
    namespace,
    artifact_id: identity,
    content_ref: {
      hash: random.hex(64),
      algorithm: 'sha256',
      size_bytes: random.below(20_000),
      encoding: null,
    },
    indexed_at: commit.time,
    provenance: {
      source_event_ids: null,
      git_sha: commit.sha,
      git_ref: namespace.target_branch,
      actor_id: commit.author,
      actor_kind: 'human',
      revised_at: commit.time,
    },
    step_id: null,
    supersedes: isNew ? null : identity,
    context_diagnostics: null,
  };
}

/** The lower of two, so that the first artifacts have most versions. */
function revisedArtifact(random: Random): number {
  return Math.min(random.below(REVISED), random.below(REVISED));
}

function identityOf(artifact: number, namespace: LocalNamespaceTuple): ArtifactIdentity {
  const [path, artifact_class, wp_id] = ARTIFACTS[artifact] ?? ARTIFACTS[0];
  return {
    mission_key: namespace.mission_key,
    path: `kitty-specs/${namespace.feature_slug}/${path}`,
    artifact_class,
    run_id: null,
    wp_id,
  };
}

function snapshotPayload(
  namespace: LocalNamespaceTuple,
  before: number,
  commit: Commit,
  random: Random,
): MissionDossierSnapshotComputedPayload {
  return {
    namespace,
    snapshot_hash: `sha256:${random.hex(64)}`,
    artifact_count: Math.min(before, ARTIFACTS.length),
    anomaly_count: 0,
    computed_at: commit.time,
    algorithm: 'sha256',
  };
}
