import { copyFileSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleForNode } from './bundleForNode.js';
import { check, run } from './checks.js';

const INSTALLED = 'node_modules/mission-dossier-contracts';

/**
 * Bundles a program that reads the fixtures, as Next.js does with webpack, and runs it where it was bundled, and
 * where it is deployed. webpack writes the path of the first place into the bundle.
 */
export async function useBundledFixtures(folder: string): Promise<void> {
  const bundle = await bundleForNode(folder, 'fixtures.mjs');
  check('fixtures, bundled by webpack', run('node', [bundle], folder).trim() === 'used');

  const asCommonJs = join(folder, 'fixtures.cjs');
  await build({
    entryPoints: [join(folder, 'fixtures.mjs')],
    outfile: asCommonJs,
    bundle: true,
    platform: 'node',
    // CommonJS has no `import.meta`, about which esbuild warns.
    logLevel: 'error',
  });
  check('fixtures, bundled by esbuild', run('node', [asCommonJs], folder).trim() === 'used');

  const deployed = join(folder, 'deployed');
  mkdirSync(join(deployed, 'node_modules'), { recursive: true });
  copyFileSync(bundle, join(deployed, 'program.cjs'));
  renameSync(join(folder, INSTALLED), join(deployed, INSTALLED));
  try {
    check('fixtures, deployed', run('node', ['program.cjs'], deployed).trim() === 'used');
    const message = run('node', [bundle], folder);
    check(
      'fixtures, deployed without the package',
      message.startsWith('DOSSIER_FIXTURE_UNAVAILABLE: cannot read fixtures/manifest.json: ') &&
        message.includes('install it there'),
    );
  } finally {
    renameSync(join(deployed, INSTALLED), join(folder, INSTALLED));
  }
}
