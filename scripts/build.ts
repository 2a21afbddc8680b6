/** Builds `dist/`: the library, the conformance API and the command line, with their types. */
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['src/index.ts', 'src/conformance/index.ts', 'src/cli/main.ts'],
  outdir: 'dist',
  // Modules at the depth of `dist/cli/`, so that all find the package's files by one relative path.
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Dependencies are bundled; some are CommonJS and ask for Node's modules with `require`.
  banner: { js: '' },
  legalComments: 'linked',
  logLevel: 'warning',
});
chmodSync('dist/cli/main.js', 0o755);

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
