import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Resolved by package name, so that tools that bundle this module find the package in `node_modules`. */
const MANIFEST = 'mission-dossier-contracts/package.json';

let root: string | undefined;

/** The path of one of the package's own files. */
export function packageFile(path: string): string {
  root ??= dirname(createRequire(import.meta.url).resolve(MANIFEST));
  return join(root, path);
}

/** The text of one of the package's own files. */
export function readPackageFile(path: string): string {
  return readFileSync(packageFile(path), 'utf8');
}
