import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import { CommandError } from '../commandError.js';
import { isSystemError, systemErrorText } from '../systemError.js';

/** The relevant files of a version, by their paths in its folder, with `/`. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** All schemas, including those of tools, and package.json. Bundles are skipped: they repeat schemas. */
const WANTED = /^(?:package\.json|(?:schemas\/)?(?:tools\/)?[^/]+\.json)$/;
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
    if (!isSystemError(error)) throw error;
    throw new CommandError(`cannot read ${path}: ${systemErrorText(error)}`);
  }
}

function filesOfFolder(folder: string): PackageFiles {
  const paths = ['', 'tools', 'schemas', 'schemas/tools'].flatMap((part) =>
    namesIn(join(folder, part)).map((name) => (part === '' ? name : `${part}/${name}`)),
  );
  return new Map(
    paths
      .filter((path) => WANTED.test(path))
      .map((path) => [path, readFileSync(join(folder, ...path.split('/')))]),
  );
}

function namesIn(folder: string): string[] {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
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
      `cannot read ${path}: expected a folder, or a complete .tgz made by \`npm pack\` (${reason})`,
    );
  }
}
