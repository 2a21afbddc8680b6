import { build } from 'esbuild';

/** A program as JavaScript, to be run in a process of its own: a TypeScript loader would change what is measured. */
export async function probeCode(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
