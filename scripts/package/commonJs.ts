import { createRequire } from 'node:module';
import { bundleForNode } from './bundleForNode.js';
import { check, run } from './checks.js';

const resolveBin = createRequire(import.meta.url).resolve;

/** Jest runs tests as CommonJS by default, and cannot `require` an ES module. */
export function useFromJest(folder: string): void {
  const files = ['--rootDir', '.', '--testMatch', '**/use.test.cjs'];
  run('node', [resolveBin('jest/bin/jest'), ...files, '--silent', '--ci'], folder);
  check('required in Jest', true);
}

/**
 * Some tools do not read `exports`: they look for a folder with a package.json for each entry. This is what the
 * resolvers of linters do (`eslint-plugin-import`), here with that of webpack.
 */
export async function useWithoutExports(folder: string): Promise<void> {
  const classic = { exportsFields: [], conditionNames: [], mainFields: ['main'] };
  const bundle = await bundleForNode(folder, 'use.cjs', classic);
  check('resolved without exports', run('node', [bundle], folder).trim() === 'used');
}
