import type {
  ArtifactClass,
  ArtifactEntry,
  ArtifactIdentity,
  ContextDiagnostics,
} from 'mission-dossier-contracts';
import { indexedDiagnostics } from './diagnostics.js';
import { DEFAULT_CLASS } from './expectations.js';
import type { Expectation } from './expectations.js';
import type { PreviousDossier } from './previousDossier.js';
import type { FolderContent, ReadFile } from './readFolder.js';
import { renamesOf, sha256Of } from './renames.js';

/** The part that a file plays in its mission. */
export interface Role {
  readonly artifactClass: ArtifactClass;
  readonly step: string | null;
  readonly diagnostics: ContextDiagnostics | null;
}

/** Returns the role of a file at a path; undefined if there is no manifest. */
export type RoleOf = (path: string) => Role | undefined;

/** A file that needs an indexed event. */
export interface Change extends Role {
  readonly file: ReadFile;
  /** The version that it replaces: at its own path, or at its old path if it was renamed. */
  readonly supersedes: ArtifactIdentity | null;
}

/** The difference between a folder and the artifacts of a dossier. */
export interface Changes {
  /** In the order of the files. */
  readonly changes: readonly Change[];
  /** The paths of artifacts that are in the dossier but not in the folder under any name. */
  readonly removed: readonly string[];
}

/**
 * Compares the files of a folder with the artifacts of a dossier.
 *
 * @param open - paths whose anomalies hold or may hold
 */
export function changesOf(
  { files, unread }: FolderContent,
  previous: PreviousDossier,
  open: ReadonlySet<string>,
  roleOf: RoleOf,
): Changes {
  const present = new Map([...previous.artifacts].filter(([, { superseded }]) => !superseded));
  const paths = new Set(files.map(({ path }) => path));
  const gone = new Map([...present].filter(([path]) => !paths.has(path) && !unread.mayHold(path)));
  const added = files.filter(({ path }) => !present.has(path));
  const renames = renamesOf(added, gone);
  const met = new Set(previous.anomalies.map(({ path }) => path).filter((path) => !open.has(path)));

  const changes = files.flatMap((file): Change[] => {
    const before = present.get(file.path);
    const renamedFrom = gone.get(renames.get(file.path) ?? '');
    const role = roleOf(file.path) ?? rememberedRole(before ?? renamedFrom);
    if (!before) return [{ file, ...role, supersedes: renamedFrom?.identity ?? null }];
    if (!isSame(before, file, role)) return [{ file, ...role, supersedes: before.identity }];
    // Only an indexed event resolves an anomaly at its path (C17).
    return met.has(file.path) ? [{ file, ...role, supersedes: null }] : [];
  });
  const oldPaths = new Set(renames.values());
  return { changes, removed: [...gone.keys()].filter((path) => !oldPaths.has(path)) };
}

/** Returns the role that a manifest gives to a path: that of the first entry that matches. */
export function rolesBy(
  expectations: readonly Expectation[],
  defaultClass: ArtifactClass | null | undefined,
): (path: string) => Role {
  return (path) => {
    const matching = expectations.find(({ pattern }) => pattern.matches(path));
    return {
      artifactClass: matching?.artifactClass ?? defaultClass ?? DEFAULT_CLASS,
      step: matching?.step ?? null,
      diagnostics: matching ? indexedDiagnostics(matching) : null,
    };
  };
}

/** Without a manifest, an artifact keeps the role that it has in the dossier. */
function rememberedRole(before: ArtifactEntry | undefined): Role {
  return {
    artifactClass: before?.identity.artifact_class ?? DEFAULT_CLASS,
    step: before?.step_id ?? null,
    diagnostics: null,
  };
}

function isSame(before: ArtifactEntry, { content }: ReadFile, role: Role): boolean {
  return (
    sha256Of(before.content_ref) === content.hash &&
    before.identity.artifact_class === role.artifactClass &&
    (before.step_id ?? null) === role.step
  );
}
