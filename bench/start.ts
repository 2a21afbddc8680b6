/** Bundles the bench and runs it with Node alone: what runs TypeScript slows down what is measured. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { BASELINES } from './baselines/index.js';
import { BUNDLES } from './bundles.js';
import { commandLineFromSource } from './commandLineFromSource.js';

await build({
  entryPoints: [
    ...['main', 'probe', 'checkAgreement', 'timeImport', 'empty'].map((name) => `bench/${name}.ts`),
    ...Object.keys(BASELINES).map((name) => `bench/baselines/${name}.ts`),
    // The command line looks for its threads' code beside its own.
    'packages/cli/src/worker.ts',
  ].map((file) => ({ in: file, out: file.replace(/^bench\/|^packages\/cli\/src\/|[.]ts$/g, '') })),
  outdir: BUNDLES,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  packages: 'external',
  // The package itself is what was built, not what its name stands for in tsconfig.json; what the
  // command line uses of it is bundled from source, as it is when it is built.
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
