import type { ArtifactClass, ArtifactEntry, ArtifactIdentity } from 'mission-dossier-contracts';
import { DEFAULT_CLASS } from './expectations.js';
import type { Expectation } from './expectations.js';
import type { PreviousAccount } from './previousAccount.js';
import type { FolderContent, ReadFile } from './readFolder.js';
import { renamesOf, sha256Of } from './renames.js';

/** The part that a file plays in its mission. */
export interface Role {
  readonly artifactClass: ArtifactClass;
  readonly step: string | null;
}

/** Tells the role of a file from its path; undefined where there is no manifest to tell. */
export type RoleOf = (path: string) => Role | undefined;

/** A file of which the dossier is to be told. */
export interface Change extends Role {
  readonly file: ReadFile;
  /** The version that it replaces: of its own path, or of the one that it had. */
  readonly supersedes: ArtifactIdentity | null;
}

/** What has become of the artifacts of a dossier. */
export interface Changes {
  /** In the order of the files. */
  readonly changes: readonly Change[];
  /** The artifacts that are in the dossier, and not in the folder under any name. */
  readonly removed: readonly string[];
}

/**
 * Compares the files of a folder with what a dossier says of them.
 *
 * @param open - paths whose anomalies still hold, or may
 */
export function changesOf(
  { files, unread }: FolderContent,
  previous: PreviousAccount,
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
    // An anomaly at its path is resolved by an indexed event alone (C17).
    return met.has(file.path) ? [{ file, ...role, supersedes: null }] : [];
  });
  const oldPaths = new Set(renames.values());
  return { changes, removed: [...gone.keys()].filter((path) => !oldPaths.has(path)) };
}

/** The role of each path by a manifest: the first entry that matches tells. */
export function rolesBy(
  expectations: readonly Expectation[],
  defaultClass: ArtifactClass | null | undefined,
): (path: string) => Role {
  return (path) => {
    const matching = expectations.find(({ pattern }) => pattern.matches(path));
    return {
      artifactClass: matching?.artifactClass ?? defaultClass ?? DEFAULT_CLASS,
      step: matching?.step ?? null,
    };
  };
}

/** Without a manifest nothing tells that what an artifact was it is no more. */
function rememberedRole(before: ArtifactEntry | undefined): Role {
  return {
    artifactClass: before?.identity.artifact_class ?? DEFAULT_CLASS,
    step: before?.step_id ?? null,
  };
}

function isSame(before: ArtifactEntry, { content }: ReadFile, role: Role): boolean {
  return (
    sha256Of(before.content_ref) === content.hash &&
    before.identity.artifact_class === role.artifactClass &&
    (before.step_id ?? null) === role.step
  );
}
