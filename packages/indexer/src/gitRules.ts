import { gitOutput } from './git.js';
import type { IgnoreRules } from './ignoreRules.js';

/**
 * What git itself ignores in a folder, with all that it has to say in it: `.gitignore`, the
 * repository's and the person's own excludes, and that what is tracked is never ignored.
 *
 * @throws IndexerError where git fails
 */
export async function gitRules(folder: string): Promise<IgnoreRules> {
  const listed = await gitOutput(
    folder,
    ...['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'],
  );
  const ignored = new Set(listed.toString().split('\0'));
  // A folder that holds nothing but what is ignored is listed, too; it is not ignored itself.
  for (const path of [...ignored]) for (const folder of foldersOf(path)) ignored.delete(folder);
  const rules: IgnoreRules = {
    in: () => Promise.resolve(rules),
    ignores: (path, isFolder) => ignored.has(isFolder ? `${path}/` : path),
  };
  return rules;
}

/** The folders that a path is in, each with its final slash. */
function foldersOf(path: string): string[] {
  const names = path.replace(/\/$/, '').split('/');
  return names.slice(1).map((_, i) => `${names.slice(0, i + 1).join('/')}/`);
}
