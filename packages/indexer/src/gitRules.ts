import { gitOutput } from './git.js';
import type { IgnoreRules } from './ignoreRules.js';

/**
 * Returns what git itself ignores in a folder. This covers `.gitignore` files, the excludes of the
 * repository and of the user, and the rule that tracked files are never ignored.
 *
 * @throws IndexerError if git fails
 */
export async function gitRules(folder: string): Promise<IgnoreRules> {
  const listed = await gitOutput(
    folder,
    ...['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'],
  );
  const ignored = new Set(listed.toString().split('\0'));
  // git also lists a folder that is not ignored itself if everything in it is.
  for (const path of [...ignored]) for (const folder of foldersOf(path)) ignored.delete(folder);
  const rules: IgnoreRules = {
    in: () => Promise.resolve(rules),
    ignores: (path, isFolder) => ignored.has(isFolder ? `${path}/` : path),
  };
  return rules;
}

/** The folders that contain a path, each with a final slash. */
function foldersOf(path: string): string[] {
  const names = path.replace(/\/$/, '').split('/');
  return names.slice(1).map((_, i) => `${names.slice(0, i + 1).join('/')}/`);
}
