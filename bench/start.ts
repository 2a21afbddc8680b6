/** Bundles the bench and runs it with plain Node, because a TypeScript loader would slow it down. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { BASELINES } from './baselines/index.js';
import { BUNDLES } from './bundles.js';
import { commandLineFromSource } from './commandLineFromSource.js';

const PROGRAMS = ['main', 'probe', 'checkAgreement', 'readAndParse', 'timeImport', 'empty'];

await build({
  entryPoints: [
    ...PROGRAMS.map((name) => `bench/${name}.ts`),
    ...Object.keys(BASELINES).map((name) => `bench/baselines/${name}.ts`),
    // The command line looks for the code of its threads next to its own file.
    'packages/cli/src/worker.ts',
  ].map((file) => ({ in: file, out: file.replace(/^bench\/|^packages\/cli\/src\/|[.]ts$/g, '') })),
  outdir: BUNDLES,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  packages: 'external',
  // The package resolves to its build output, not to the source as in tsconfig.json. The parts that the
  // command line uses are bundled from source, as in its build.
  tsconfigRaw: {},
  plugins: [commandLineFromSource()],
  logLevel: 'warning',
});
const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', `${BUNDLES}/main.js`, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
rmSync(BUNDLES, { recursive: true });
process.exitCode = status ?? 1;
