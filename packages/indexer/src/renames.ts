import type { ArtifactEntry } from 'mission-dossier-contracts';
import type { ReadFile } from './readFolder.js';

/**
 * Which files had another path before: those with the content of one artifact that is gone, and of no
 * other file that is new. An empty content tells nothing.
 *
 * @param added - the files that the dossier does not have at their paths
 * @param gone - the artifacts of the dossier that are not in the folder, by path
 * @returns from the new path to the old one
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

/** The SHA-256 of a content, where the dossier has it in our form. */
export function sha256Of({ algorithm, hash }: ArtifactEntry['content_ref']): string | null {
  return algorithm === 'sha256' ? hash : null;
}

/** By hash, the path that has it; null where several do. */
function onlyPaths(
  pairs: readonly (readonly [hash: string | null, path: string])[],
): Map<string | null, string | null> {
  const paths = new Map<string | null, string | null>();
  for (const [hash, path] of pairs) paths.set(hash, paths.has(hash) ? null : path);
  return paths;
}
