/** Bundles the scripts of the site, with the licences and a bill of what is in them: the first part of `npm run site`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { BuildOptions, Metafile } from 'esbuild';
import { billOfMaterials } from './bundled/billOfMaterials.js';
import { bundledPackages, readPackage } from './bundled/bundledPackages.js';
import { thirdPartyLicences } from './bundled/thirdPartyLicences.js';

const SITE = 'packages/site';
const SOURCE = join(SITE, 'src');
const OUT = join(SITE, 'dist');

const COMMON = {
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2023',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  loader: { '.jsonl': 'text', '.wasm': 'binary' },
  // What the tools' exports of the library have for Node is not used, so nothing of it may be left.
  external: ['node:*'],
  logOverride: { 'empty-import-meta': 'silent' },
  // The library is imported as its users get it, from its `exports`: `paths` of tsconfig.json would lead to its source.
  tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
  alias: {
    'mission-dossier-contracts/tooling': resolve('src/tooling.ts'),
    'mission-dossier-cli/reporting': resolve('packages/cli/src/reporting.ts'),
  },
} satisfies BuildOptions;

const metafiles: Metafile[] = [];

/** @throws Error if the script needs anything that a browser has not */
async function bundle(entry: string, options: BuildOptions = {}): Promise<string> {
  const entryPoints = [join(SOURCE, entry)];
  const { outputFiles, metafile } = await build({
    ...COMMON,
    ...options,
    entryPoints,
    write: false,
    metafile: true,
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  if (imports.length > 0)
    throw new Error(
      `${entry} needs ${imports.map(({ path }) => path).join(', ')}, which no browser has`,
    );
  metafiles.push(metafile);
  return outputFiles.map(({ text }) => text).join('');
}

// A page of a folder cannot start a worker from a file, so the script of the page has the code of its worker.
const worker = await bundle('playground/worker.ts');
// Few inputs need it. It is a part of the code of the worker.
const sqlite = await bundle('playground/sqlite.ts', { globalName: 'SQLITE' });
const scripts = {
  'playground.js': await bundle('playground/main.tsx', {
    define: { WORKER_CODE: JSON.stringify(worker) },
  }),
  'sqlite.js': `var SQLITE_CODE = ${JSON.stringify(sqlite)};`,
  'search.js': await bundle('search/main.ts'),
};

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const [name, code] of Object.entries(scripts)) writeFileSync(join(OUT, name), code);
const bundled = bundledPackages(metafiles, SITE);
writeFileSync(join(OUT, 'THIRD_PARTY_LICENCES.txt'), thirdPartyLicences(bundled));
writeFileSync(
  join(OUT, 'bom.cdx.json'),
  billOfMaterials('application', readPackage(SITE), bundled),
);
