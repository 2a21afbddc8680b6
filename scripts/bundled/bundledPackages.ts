import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** A package with files in a bundle. */
export interface BundledPackage {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** An identifier of SPDX, or an expression of them. */
  readonly license: string;
}

/**
 * The packages with files in bundles, those of others and of this project, by their folders.
 * @param own - the folder of the package that the bundles are of
 */
export function bundledPackages(metafiles: readonly Metafile[], own: string): BundledPackage[] {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs: files }) => Object.entries(files)),
  );
  // Of some files that are read, nothing is left.
  const files = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
  const folders = new Set(files.flatMap((file) => packageFolder(file) ?? []));
  folders.delete(own);
  return [...folders].sort().map(readPackage);
}

/** Whether a package is not of this project. */
export function isThirdParty({ folder }: BundledPackage): boolean {
  return folder.includes('node_modules');
}

/** What a package says of itself. */
export function readPackage(folder: string): BundledPackage {
  const text = readFileSync(join(folder, 'package.json'), 'utf8');
  const { name, version, license } = JSON.parse(text) as BundledPackage;
  return { folder, name, version, license };
}

function packageFolder(file: string): string | undefined {
  const found = /^.*node_modules\/(?:@[^/]+\/)?[^/]+|^packages\/[^/]+(?=\/src\/)/.exec(file)?.[0];
  return found ?? (file.startsWith('src/') ? '.' : undefined);
}
