import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const PACKAGE = 'mission-dossier-contracts';

/** What of the package is measured, as code that imports it. */
export const PARTS = {
  validators: `export { isEvent, validateEvent, validatePayload } from '${PACKAGE}';`,
  'validators and reducer': `export {
    canonicalJson, compareEvents, CONTRACT_RULES, isMissionDossierEvent, namespaceKey,
    NamespaceMixedStreamError, normalizeEventId, partitionByNamespace, reduceMissionDossier,
    SPEC_KITTY_EVENTS_2_4_RULES, validateEvent, validateModel, validatePayload
  } from '${PACKAGE}';`,
  'everything, projections included': `export * from '${PACKAGE}';`,
} as const;

/** The bytes that an import of the built package adds to a user's bundle, minified and gzipped. */
export async function gzippedSize(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: '.' },
    bundle: true,
    minify: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}
