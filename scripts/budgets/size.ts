import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { installPackage, packPackage } from '../packedPackage.js';
import { BUNDLERS } from './bundlers.js';
import type { Bundler } from './bundlers.js';

const PACKAGE = 'mission-dossier-contracts';

/** What programs use of the package, each as the code of one. */
const PARTS = {
  'one constant': programWith('DOSSIER_EVENT_TYPES'),
  validators: programWith('validateEvent'),
  'validators and reducer': programWith('validateEvent', 'reduceMissionDossier'),
  'validators, reducer and projections': programWith(
    'validateEvent',
    'reduceMissionDossier',
    'MissionDossierProjection',
    'DossierProjections',
  ),
  'reading, with validators': `import { readEvents } from '${PACKAGE}/reading';\nglobalThis.used = readEvents;\n`,
  'projections and tracing': `import { MissionDossierProjection } from '${PACKAGE}';\nimport { traceOf } from '${PACKAGE}/tracing';\nglobalThis.used = [MissionDossierProjection, traceOf];\n`,
  'a live account, in memory': `import { openDossiers } from '${PACKAGE}/distributed';\nglobalThis.used = openDossiers;\n`,
  'CloudEvents, both ways': `import { fromCloudEvent, toCloudEvent } from '${PACKAGE}/cloudevents';\nglobalThis.used = [fromCloudEvent, toCloudEvent];\n`,
  'a sibling family, with its reducer': `import { reduceGlossary } from '${PACKAGE}/glossary';\nglobalThis.used = reduceGlossary;\n`,
  'validators of all families': `import { validateEvent } from '${PACKAGE}/families';\nglobalThis.used = validateEvent;\n`,
  everything: `import * as all from '${PACKAGE}';\nglobalThis.used = all;\n`,
} as const;

export type Part = keyof typeof PARTS;

/** What a part of the package adds to a program. */
export interface PartSize {
  readonly part: Part;
  readonly bundler: keyof typeof BUNDLERS;
  /** Minified and gzipped. */
  readonly bytes: number;
}

/**
 * Measures the packed package, installed in a folder of its own: bundlers would follow the `paths` of
 * tsconfig.json from the repository to the sources.
 */
export async function packageSizes(): Promise<PartSize[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sizes-'));
  try {
    await installPackage(await packPackage(folder), folder);
    const sizes: PartSize[] = [];
    for (const [part, program] of entriesOf(PARTS)) {
      const entry = join(folder, 'program.mjs');
      writeFileSync(entry, program);
      for (const [bundler, bundle] of entriesOf(BUNDLERS))
        sizes.push({ part, bundler, bytes: await gzippedSize(entry, bundle) });
    }
    return sizes;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The bytes of a program, bundled, minified and gzipped. */
export async function gzippedSize(
  entry: string,
  bundle: Bundler = BUNDLERS.esbuild,
): Promise<number> {
  return gzipSync(await bundle(entry), { level: 9 }).length;
}

function programWith(...names: string[]): string {
  return `import { ${names.join(', ')} } from '${PACKAGE}';\nglobalThis.used = [${names.join(', ')}];\n`;
}

function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>) {
  return Object.entries(record) as [Key, Value][];
}
