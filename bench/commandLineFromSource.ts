import { readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import { libraryEntries } from '../scripts/libraryEntries.js';

const TOOLS = resolve('packages') + sep;
const OWN_NAMES = /^mission-dossier-/;

/** Resolves what tools import by name to its source, as `paths` of tsconfig.json do in their build. */
export function commandLineFromSource(): Plugin {
  const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8')) as {
    readonly compilerOptions: { readonly paths: Readonly<Record<string, readonly string[]>> };
  };
  const entries = libraryEntries();
  return {
    name: 'command line from source',
    setup(build) {
      build.onResolve({ filter: OWN_NAMES }, ({ path, importer }) => {
        const source = entries.get(path) ?? compilerOptions.paths[path]?.[0];
        return importer.startsWith(TOOLS) && source !== undefined
          ? { path: resolve(source) }
          : undefined;
      });
    },
  };
}
