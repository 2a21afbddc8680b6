/** Bundles the bench and runs it with Node alone: what runs TypeScript slows down what is measured. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { BASELINES } from './baselines/index.js';
import { BUNDLES } from './bundles.js';

const PROGRAMS = ['main', 'probe', 'checkAgreement', 'readAndParse', 'timeImport', 'empty'];

await build({
  entryPoints: [
    ...PROGRAMS.map((name) => `bench/${name}.ts`),
    ...Object.keys(BASELINES).map((name) => `bench/baselines/${name}.ts`),
    // The command line looks for its threads' code beside its own.
    'src/cli/worker.ts',
  ].map((file) => ({ in: file, out: file.replace(/^bench\/|^src\/cli\/|[.]ts$/g, '') })),
  outdir: BUNDLES,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  packages: 'external',
  // The package itself is what was built, not what its name stands for in tsconfig.json.
  tsconfigRaw: {},
  logLevel: 'warning',
});
const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', `${BUNDLES}/main.js`, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
rmSync(BUNDLES, { recursive: true });
process.exitCode = status ?? 1;
