/** Builds `dist/`: the library, Ajv's validators, the conformance API and the command line, with their types. */
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import type { BuildOptions } from 'esbuild';
import { thirdPartyLicences } from './thirdPartyLicences.js';

const COMMAND_LINE = 'dist/cli/main.js';

const COMMON = {
  bundle: true,
  format: 'esm',
  target: ['node20.19', 'es2023'],
  // ES modules before CommonJS, where a dependency has both.
  mainFields: ['module', 'main'],
  logLevel: 'warning',
  outbase: 'src',
  outdir: 'dist',
  metafile: true,
} satisfies BuildOptions;

rmSync('dist', { recursive: true, force: true });

const library = await build({
  ...COMMON,
  // One file each: a second one would double the time of an import.
  entryPoints: ['src/index.ts', 'src/ajv/index.ts'],
  platform: 'neutral',
});

const forNode = await build({
  ...COMMON,
  // The depth of `dist/conformance/` lets modules find the package's files by one relative path.
  entryPoints: ['src/conformance/index.ts', 'src/indexer/index.ts'],
  // They use the library as others do: one copy of each error class.
  external: ['../index.js', 'node:*'],
  // Of dependencies with a form of their own for Node, that is CommonJS and asks for `require`.
  platform: 'neutral',
});

const commandLine = await build({
  ...COMMON,
  entryPoints: ['src/cli/main.ts', 'src/cli/worker.ts'],
  platform: 'node',
  minify: true,
  legalComments: 'none',
  // Some of the bundled dependencies are CommonJS and ask for Node's modules with `require`.
  banner: {
    js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
});
chmodSync(COMMAND_LINE, 0o755);
writeFileSync(
  'dist/THIRD_PARTY_LICENCES.txt',
  thirdPartyLicences([library.metafile, forNode.metafile, commandLine.metafile]),
);

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
