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
import { assertPrevious } from './previousDossier.js';
import type { IndexProblem } from './problem.js';
import type { IndexProgress } from './readFolder.js';

/** The options of `indexDirectory`. */
export interface IndexOptions {
  /** The namespace of the events. Its `manifest_version` must be that of the manifest. */
  readonly namespace: LocalNamespaceTuple;
  /** Which artifacts are expected; without one, no artifact is missing. */
  readonly manifest?: ExpectedArtifactsManifest | null | undefined;
  /** The dossier so far: only differences from it get events. Default: none. */
  readonly previous?: MissionDossierState | null | undefined;
  /** The clock of the events. It must be ahead of all events of `previous`. */
  readonly clock: LamportClock;
  /** Returns the time of the events. Called once, after all files are read. The system time is never used. */
  readonly now: () => Date;
  /** The id of the node that creates the events. */
  readonly nodeId: string;
  /** The correlation id that groups the events of this run. Default: a new id. */
  readonly correlationId?: string | undefined;
  /**
   * The folder that the paths of artifacts are relative to; it contains the indexed folder. Default: the
   * top of the git work tree, or the indexed folder itself outside of a work tree.
   */
  readonly basePath?: string | undefined;
  /** The steps whose required artifacts are checked. Default: all steps. */
  readonly steps?: readonly string[] | null | undefined;
  /** Called for each path that cannot be read, and for each difference that has no event. */
  readonly onProblem?: ((problem: IndexProblem) => void) | undefined;
  /** Called with the number of bytes read so far. */
  readonly onProgress?: ((progress: IndexProgress) => void) | undefined;
}

/**
 * Checks that the options are valid and fit together.
 *
 * @throws IndexerError, ManifestError or NamespaceMixedStreamError if they do not
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
    `the manifest has the version ${quote(found)}, but the namespace has ${quote(expected)}: they must be the same`,
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
