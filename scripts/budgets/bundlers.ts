import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Bundles a program for browsers, minified, as the users of a bundler do.
 * @param entry - the path of its first module; files that the bundler writes are put beside it
 */
export type Bundler = (entry: string) => Promise<string | Uint8Array>;

/** What the size of the package is measured with; each is loaded when it is used. */
export const BUNDLERS = { esbuild, webpack, Vite } as const satisfies Record<string, Bundler>;

async function esbuild(entry: string): Promise<Uint8Array> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    // Of other libraries that are measured beside the package.
    external: ['node:*'],
    write: false,
    logLevel: 'error',
  });
  return onlyOne(outputFiles).contents;
}

async function webpack(entry: string): Promise<Uint8Array> {
  const { default: compilerOf } = await import('webpack');
  const folder = dirname(entry);
  const compiler = compilerOf({
    mode: 'production',
    entry,
    output: { path: folder, filename: 'webpack.js' },
    performance: { hints: false },
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  if (stats?.hasErrors() !== false) throw new Error(stats?.toString('errors-only'));
  return readFileSync(join(folder, 'webpack.js'));
}

async function Vite(entry: string): Promise<string> {
  const { build } = await import('vite');
  const outputs = await build({
    root: dirname(entry),
    configFile: false,
    logLevel: 'error',
    build: { write: false, rollupOptions: { input: entry } },
  });
  const file = 'output' in outputs ? onlyOne(outputs.output) : undefined;
  if (file?.type !== 'chunk') throw new Error('Vite made something else than a program');
  return file.code;
}

/** A program of several files would be larger than its first. */
function onlyOne<File>(files: readonly File[]): File {
  const [file, ...others] = files;
  if (!file || others.length > 0) throw new Error(`a bundle has ${files.length} files, not one`);
  return file;
}
