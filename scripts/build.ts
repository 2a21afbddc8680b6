/** Builds the library and the packages of `packages/`, each into its `dist/`, with their types. */
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { BuildOptions, Metafile } from 'esbuild';
import { emitDeclarations } from './emitDeclarations.js';
import { thirdPartyLicences } from './thirdPartyLicences.js';

const LIBRARY = 'mission-dossier-contracts';

/** The packages that are libraries for Node. */
const TOOL_LIBRARIES = ['indexer', 'schema-compat', 'conformance-runner'];

const COMMON = {
  bundle: true,
  format: 'esm',
  target: ['node20.19', 'es2023'],
  // ES modules before CommonJS, where a dependency has both.
  mainFields: ['module', 'main'],
  logLevel: 'warning',
  metafile: true,
} satisfies BuildOptions;

/** Builds a package from its `src/`, by one or more builds that share its `dist/`. */
async function buildPackage(folder: string, builds: readonly BuildOptions[]): Promise<void> {
  const [outbase, outdir] = [join(folder, 'src'), join(folder, 'dist')];
  rmSync(outdir, { recursive: true, force: true });
  const metafiles: Metafile[] = [];
  for (const options of builds) {
    const { metafile } = await build({ ...options, ...COMMON, outbase, outdir });
    metafiles.push(metafile);
  }
  writeFileSync(join(outdir, 'THIRD_PARTY_LICENCES.txt'), thirdPartyLicences(metafiles));
}

await buildPackage('.', [
  {
    // One file each: a second one would double the time of an import.
    entryPoints: ['src/index.ts', 'src/ajv/index.ts'],
    platform: 'neutral',
  },
  {
    entryPoints: ['src/conformance/index.ts'],
    // It uses the library as others do: one copy of each error class.
    external: ['../index.js', 'node:*'],
    platform: 'neutral',
  },
]);

for (const name of TOOL_LIBRARIES) {
  const folder = join('packages', name);
  await buildPackage(folder, [
    {
      entryPoints: [join(folder, 'src/index.ts')],
      // They use the library as others do: one copy of each error class. What is no entry is bundled.
      external: [LIBRARY, 'node:*'],
      alias: { [`${LIBRARY}/tooling`]: resolve('src/tooling.ts') },
      // Of dependencies with a form of their own for Node, that is CommonJS and asks for `require`.
      platform: 'neutral',
    },
  ]);
}

await buildPackage('packages/cli', [
  {
    // All from source (`paths` in tsconfig.json): it starts as fast as one file is read.
    entryPoints: ['packages/cli/src/main.ts', 'packages/cli/src/worker.ts'],
    platform: 'node',
    minify: true,
    legalComments: 'none',
    // Some of the bundled dependencies are CommonJS and ask for Node's modules with `require`.
    banner: {
      js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
  },
]);

emitDeclarations({ '.': ['src/index.ts', 'src/ajv/index.ts', 'src/conformance/index.ts'] });
emitDeclarations(
  Object.fromEntries(
    TOOL_LIBRARIES.map((name) => [`packages/${name}`, [`packages/${name}/src/index.ts`]]),
  ),
);
