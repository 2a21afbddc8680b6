import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Artefacts } from './artefacts.js';

/** Thrown if a build did not make a package in the version that all have. */
export class MissingArtefactError extends Error {
  override readonly name = 'MissingArtefactError';
}

/**
 * Copies the packages of a registry into a folder of its own.
 * @param to - the folder of all registries
 * @returns the paths in it
 * @throws MissingArtefactError
 */
export function collect({ registry, folder, names }: Artefacts, to: string): string[] {
  const there = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
    : [];
  mkdirSync(join(to, registry), { recursive: true });
  return names.map((name) => {
    const found = there.find((path) => join('/', path).endsWith(join('/', name)));
    if (found === undefined)
      throw new MissingArtefactError(
        `${folder} has no ${name}: is its version that of package.json, and was it built?`,
      );
    const path = join(registry, name);
    copyFileSync(join(folder, found), join(to, path));
    return path;
  });
}

/** The hashes of files, in the form that `sha256sum --check` reads. */
export function checksums(folder: string, paths: readonly string[]): string {
  return paths
    .map((path) => {
      const hash = createHash('sha256').update(readFileSync(join(folder, path)));
      return `${hash.digest('hex')}  ${path}\n`;
    })
    .join('');
}
