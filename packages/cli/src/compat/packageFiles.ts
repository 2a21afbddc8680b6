import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import { CommandError } from '../commandError.js';
import { isSystemError, systemErrorText } from '../systemError.js';

/** The files of a version that matter, by their paths in its folder, with `/`. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** The schemas, those of tools among them, and what tells the version. Bundles repeat the schemas. */
const WANTED = /^(?:package\.json|(?:schemas\/)?(?:tools\/)?[^/]+\.json)$/;
/** A package of this size has no schemas of people. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Reads a version: a folder, or a tarball that `npm pack` made.
 *
 * @throws CommandError where it cannot be read
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
    // npm puts everything into one folder, whose name is up to the packer.
    const inside = name.replace(/^(?:\.\/)?[^/]+\//, '');
    return type === 'file' && data ? ([inside, data] as const) : undefined;
  });
  return new Map(
    files.filter((file) => file !== undefined && WANTED.test(file[0])) as [string, Uint8Array][],
  );
}

async function unpacked(path: string, packed: Buffer): ReturnType<typeof unpackTar> {
  try {
    const tar = await promisify(gunzip)(packed, { maxOutputLength: MOST_BYTES });
    return await unpackTar(tar, { strict: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `cannot read ${path}: expected a folder, or a whole .tgz as \`npm pack\` makes it (${reason})`,
    );
  }
}
