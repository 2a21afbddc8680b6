import { join } from 'node:path';
import { promisify } from 'node:util';
import webpack from 'webpack';
import type { Configuration } from 'webpack';

/** Bundles a program for Node with webpack. @returns the path of the bundle */
export async function bundleForNode(
  folder: string,
  program: string,
  resolve: Configuration['resolve'] = {},
): Promise<string> {
  const filename = `${program}.bundle.cjs`;
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: 'node',
    context: folder,
    entry: `./${program}`,
    output: { path: folder, filename },
    resolve,
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  if (stats?.hasErrors() !== false) throw new Error(stats?.toString('errors-only'));
  return join(folder, filename);
}
