import { join } from 'node:path';
import { run } from './run.js';

/** Packs the package as it is built. @returns the path of the tarball */
export async function packPackage(folder: string): Promise<string> {
  const output = await run('npm', [
    'pack',
    '--json',
    '--ignore-scripts',
    '--pack-destination',
    folder,
  ]);
  const [packed] = JSON.parse(output) as { readonly filename: string }[];
  if (!packed) throw new Error('npm pack made no tarball');
  return join(folder, packed.filename);
}

/** Installs a tarball into a folder, as its users do. */
export async function installPackage(tarball: string, folder: string): Promise<void> {
  await run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', tarball]);
}
