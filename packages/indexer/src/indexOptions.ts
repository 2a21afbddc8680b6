import { isLocalNamespaceTuple } from 'mission-dossier-contracts';
import type {
  LamportClock,
  LocalNamespaceTuple,
  MissionDossierState,
} from 'mission-dossier-contracts';
import { didYouMean, quote } from 'mission-dossier-contracts/tooling';
import type { ExpectedArtifactsManifest } from './generated/types.js';
import { IndexerError } from './indexerError.js';
import { assertManifest } from './manifest.js';
import { assertPrevious } from './previousAccount.js';
import type { IndexProblem } from './problem.js';
import type { IndexProgress } from './readFolder.js';

/** How to index a folder. */
export interface IndexOptions {
  /** The namespace of the events. Its `manifest_version` is that of the manifest. */
  readonly namespace: LocalNamespaceTuple;
  /** Which artifacts are expected; without one, no artifact is missing. */
  readonly manifest?: ExpectedArtifactsManifest | null | undefined;
  /** The dossier so far: only what differs from it is told. */
  readonly previous?: MissionDossierState | null | undefined;
  /** Gives the events their times: it must be ahead of all events of `previous`. */
  readonly clock: LamportClock;
  /** The time of the events; asked once, when all files are read. It is never read from the system here. */
  readonly now: () => Date;
  /** The node that makes the events. */
  readonly nodeId: string;
  /** Groups the events of this run; unless told, a new id. */
  readonly correlationId?: string | undefined;
  /**
   * What the paths of artifacts are relative to: a folder that the indexed one is in. Unless told, the
   * top of the git work tree that it is in, or else the folder itself.
   */
  readonly basePath?: string | undefined;
  /** The steps whose required artifacts are looked for; unless told, all. */
  readonly steps?: readonly string[] | null | undefined;
  /** Is told of what could not be read, and of what no event can say. */
  readonly onProblem?: ((problem: IndexProblem) => void) | undefined;
  /** Is told how far the reading has come. */
  readonly onProgress?: ((progress: IndexProgress) => void) | undefined;
}

/**
 * Holds options to fit together.
 *
 * @throws IndexerError, ManifestError or NamespaceMixedStreamError where they do not
 */
export function assertOptions({ namespace, manifest, previous, steps }: IndexOptions): void {
  if (!isLocalNamespaceTuple(namespace)) {
    const issues = isLocalNamespaceTuple.issuesOf(namespace);
    const reasons = issues.map(({ path, message }) => (path ? `${path}: ${message}` : message));
    throw new IndexerError(`the namespace is invalid: ${reasons.join('; ')}`);
  }
  if (manifest != null) {
    assertManifest(manifest);
    assertVersion(namespace, manifest);
  }
  if (steps != null) assertSteps(steps, manifest ?? null);
  if (previous != null) assertPrevious(previous, namespace);
}

function assertVersion(
  { manifest_version: expected }: LocalNamespaceTuple,
  { manifest_version: found }: ExpectedArtifactsManifest,
): void {
  if (expected === found) return;
  throw new IndexerError(
    `the manifest has the version ${quote(found)}, and the namespace ${quote(expected)}: they must be the same`,
  );
}

function assertSteps(steps: readonly string[], manifest: ExpectedArtifactsManifest | null): void {
  const known = Object.keys(manifest?.required_by_step ?? {});
  for (const step of steps) {
    if (known.includes(step)) continue;
    const list = known.length === 0 ? 'it has none' : `it has ${known.map(quote).join(', ')}`;
    const hint = manifest ? didYouMean(step, known) || `; ${list}` : ': there is no manifest';
    throw new IndexerError(`the manifest has no step ${quote(step)}${hint}`);
  }
}
