import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** The bytes that an import of the built package adds to a user's bundle, minified and gzipped. */
export async function gzippedSize(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}
