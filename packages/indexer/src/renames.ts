import type { ArtifactEntry } from 'mission-dossier-contracts';
import type { ReadFile } from './readFolder.js';

/**
 * Finds the renamed files: a new file whose content is that of exactly one artifact that is gone, and of no
 * other new file. Empty files are never taken for renamed.
 *
 * @param added - the files that the dossier does not have at their paths
 * @param gone - the artifacts of the dossier that are not in the folder, by path
 * @returns a map from the new path to the old path
 */
export function renamesOf(
  added: readonly ReadFile[],
  gone: ReadonlyMap<string, ArtifactEntry>,
): Map<string, string> {
  const withContent = added.filter(({ content }) => content.size > 0);
  const newPaths = onlyPaths(withContent.map(({ path, content }) => [content.hash, path]));
  const oldPaths = onlyPaths(
    [...gone].map(([path, { content_ref }]) => [sha256Of(content_ref), path]),
  );
  const renames = new Map<string, string>();
  for (const [hash, path] of newPaths) {
    const before = oldPaths.get(hash);
    if (path !== null && before != null) renames.set(path, before);
  }
  return renames;
}

/** The SHA-256 hash of a content; null if the dossier has another algorithm. */
export function sha256Of({ algorithm, hash }: ArtifactEntry['content_ref']): string | null {
  return algorithm === 'sha256' ? hash : null;
}

/** A map from each hash to the only path that has it; null if several paths do. */
function onlyPaths(
  pairs: readonly (readonly [hash: string | null, path: string])[],
): Map<string | null, string | null> {
  const paths = new Map<string | null, string | null>();
  for (const [hash, path] of pairs) paths.set(hash, paths.has(hash) ? null : path);
  return paths;
}
