/** Builds the library and the packages of `packages/`, with their types, each into its own `dist/`. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { BuildOptions, Metafile } from 'esbuild';
import { billOfMaterials } from './bundled/billOfMaterials.js';
import { bundledPackages, readPackage } from './bundled/bundledPackages.js';
import { thirdPartyLicences } from './bundled/thirdPartyLicences.js';
import { directImports } from './directImports.js';
import { emitDeclarations } from './emitDeclarations.js';
import { joinFiles } from './joinFiles.js';
import { libraryEntries, writeEntryFolders } from './libraryEntries.js';
import { plainEnums } from './plainEnums.js';

const LIBRARY = 'mission-dossier-contracts';

/** The packages that are libraries for Node. */
const TOOL_LIBRARIES = ['indexer', 'schema-compat', 'conformance-runner', 'jetstream'];

/** The package that is a program. */
const COMMAND_LINE_FOLDER = join('packages', 'cli');

const COMMON = {
  bundle: true,
  format: 'esm',
  target: ['node20.19', 'es2023'],
  // Prefers ES modules if a dependency has both these and CommonJS.
  mainFields: ['module', 'main'],
  logLevel: 'warning',
} satisfies BuildOptions;

/** Builds a package from its `src/`, with one or more builds that share its `dist/`. */
async function buildPackage(folder: string, builds: readonly BuildOptions[]): Promise<void> {
  const [outbase, outdir] = [join(folder, 'src'), join(folder, 'dist')];
  rmSync(outdir, { recursive: true, force: true });
  const metafiles: Metafile[] = [];
  for (const options of builds) {
    const { metafile } = await build({ ...COMMON, outbase, outdir, ...options, metafile: true });
    for (const file of Object.keys(metafile.outputs))
      dropUnusedBanner(file, options.banner?.['js']);
    metafiles.push(metafile);
  }
  const bundled = bundledPackages(metafiles, folder);
  writeFileSync(join(outdir, 'THIRD_PARTY_LICENCES.txt'), thirdPartyLicences(bundled));
  const type = folder === COMMAND_LINE_FOLDER ? 'application' : 'library';
  writeFileSync(join(outdir, 'bom.cdx.json'), billOfMaterials(type, readPackage(folder), bundled));
}

/**
 * Drops the banner from a file that uses nothing of it: a command loads dozens of files, and making a `require` for
 * each takes an eighth of the time of its start.
 */
function dropUnusedBanner(file: string, banner: string | undefined): void {
  if (banner === undefined) return;
  const text = readFileSync(file, 'utf8');
  const code = text.replace(`${banner}\n`, '');
  if (!/\b(?:require|__dirname)\b/.test(code)) writeFileSync(file, code);
}

/**
 * Builds a library, a second time as CommonJS in `dist/cjs/`: Jest and other tools cannot `require` an ES
 * module. Node can, and `exports` gives it the same file for both, so each error class exists once.
 */
async function buildLibrary(folder: string, builds: readonly BuildOptions[]): Promise<void> {
  const outdir = join(folder, 'dist', 'cjs');
  const asCommonJs = builds.map((options): BuildOptions => ({
    ...options,
    format: 'cjs',
    outdir,
    // What is done with it works with a path, too.
    define: { 'import.meta.url': '__filename' },
  }));
  await buildPackage(folder, [...builds, ...asCommonJs]);
  writeFileSync(join(outdir, 'package.json'), '{ "type": "commonjs" }\n');
}

/** They import other entries instead of bundling them, so each class exists once. */
const IMPORTING = ['binary', 'cloudevents', 'conformance', 'distributed', 'reading'].map(
  (entry) => `src/${entry}/index.ts`,
);

await buildLibrary('.', [
  {
    // One file per entry: a second file would double the time of an import.
    entryPoints: [...libraryEntries().values()].filter((entry) => !IMPORTING.includes(entry)),
    platform: 'neutral',
    plugins: [plainEnums],
  },
  {
    entryPoints: IMPORTING,
    external: ['../index.js', '../binary/index.js', 'node:*'],
    platform: 'neutral',
  },
]);

for (const name of TOOL_LIBRARIES) {
  const folder = join('packages', name);
  await buildLibrary(folder, [
    {
      entryPoints: [join(folder, 'src/index.ts')],
      // Imports the library instead of bundling it, so each error class exists once. `tooling` is not an
      // entry of the library, so it is bundled.
      external: [LIBRARY, 'node:*', ...peersOf(folder)],
      alias: { [`${LIBRARY}/tooling`]: resolve('src/tooling.ts') },
      // With `node`, esbuild would choose the CommonJS builds of some dependencies, which use `require`.
      platform: 'neutral',
    },
  ]);
}

/** What the users of a package install beside it, such as the client of a server. */
function peersOf(folder: string): string[] {
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  const { peerDependencies = {} } = JSON.parse(manifest) as {
    peerDependencies?: Record<string, string>;
  };
  return Object.keys(peerDependencies);
}

const COMMAND_LINE = {
  platform: 'node',
  minify: true,
  legalComments: 'none',
  // Some bundled dependencies are CommonJS: they load Node modules with `require`, and their files from
  // `__dirname`.
  banner: {
    js:
      "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\n" +
      'const __dirname = import.meta.dirname;',
  },
} satisfies BuildOptions;

// Everything is bundled from source (`paths` in tsconfig.json). Each command, and what few inputs need, is imported
// when it is needed, so it has files of its own: `dossier --version` loads an eighth of the code. What the frequent
// commands load is then joined.
await buildPackage(COMMAND_LINE_FOLDER, [
  {
    ...COMMAND_LINE,
    entryPoints: ['packages/cli/src/main.ts'],
    splitting: true,
    plugins: [directImports('packages/cli/src/main.ts')],
  },
  { ...COMMAND_LINE, entryPoints: ['packages/cli/src/worker.ts'] },
]);
await joinFiles(join(COMMAND_LINE_FOLDER, 'dist', 'main.js'), {
  validate: ['validate', 'text'],
  reduce: ['reduce'],
});
cpSync(
  'node_modules/node-sqlite3-wasm/dist/node-sqlite3-wasm.wasm',
  'packages/cli/dist/node-sqlite3-wasm.wasm',
);

emitDeclarations({ '.': [...libraryEntries().values()] });
emitDeclarations(
  Object.fromEntries(
    TOOL_LIBRARIES.map((name) => [`packages/${name}`, [`packages/${name}/src/index.ts`]]),
  ),
);

writeEntryFolders();
