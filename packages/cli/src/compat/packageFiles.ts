import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import { CommandError } from '../commandError.js';
import { fileError } from '../systemError.js';
import { printable } from '../text/printable.js';

/** The relevant files of a version, by their paths in its folder, with `/`. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/**
 * All schemas, including those of tools and of generations, and package.json. Bundles are skipped: they repeat
 * schemas. The table of a generation is no schema.
 */
const WANTED =
  /^(?:package\.json|(?:schemas\/)?(?:(?:tools|generations)\/)?[^/]+\.json|(?:schemas\/)?generations\/[^/]+\/(?!generation\.json$)[^/]+\.json)$/;
/** A larger package is an attack (a "zip bomb"), not somebody's schemas. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Reads a version from a folder, or from a tarball made by `npm pack`.
 *
 * @throws CommandError if it cannot be read
 */
export async function readPackageFiles(path: string): Promise<PackageFiles> {
  try {
    return statSync(path).isDirectory() ? filesOfFolder(path) : await filesOfTarball(path);
  } catch (error) {
    throw fileError('read', path, error);
  }
}

function filesOfFolder(folder: string): PackageFiles {
  const parts = ['', 'tools', 'generations', 'schemas', 'schemas/tools', 'schemas/generations'];
  const paths = parts.flatMap((part) => filesIn(folder, part, part.endsWith('generations')));
  return new Map(
    paths
      .filter((path) => WANTED.test(path))
      .map((path) => [path, readFileSync(join(folder, ...path.split('/')))]),
  );
}

/** The JSON files of a part of a folder, by their paths in the folder. */
function filesIn(folder: string, part: string, recursive: boolean): string[] {
  const inside = join(folder, ...part.split('/'));
  if (statSync(inside, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(inside, { recursive, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => [...(part === '' ? [] : [part]), ...name.split(sep)].join('/'));
}

async function filesOfTarball(path: string): Promise<PackageFiles> {
  const entries = await unpacked(path, readFileSync(path));
  const files = entries.map(({ header: { name, type }, data }) => {
    // Everything is in one folder, which can have any name.
    const inside = name.replace(/^(?:\.\/)?[^/]+\//, '');
    return type === 'file' && data ? ([inside, data] as const) : undefined;
  });
  return new Map(
    files.filter((file) => file !== undefined && WANTED.test(file[0])) as [string, Uint8Array][],
  );
}

async function unpacked(path: string, packed: Buffer): ReturnType<typeof unpackTar> {
  try {
    const tar = await promisify(gunzip)(packed, { maxOutputLength: MAX_BYTES });
    return await unpackTar(tar, { strict: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `cannot read ${printable(path)}: expected a folder, or a complete .tgz made by \`npm pack\` (${reason})`,
    );
  }
}
