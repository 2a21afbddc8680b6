import { BASELINES } from '../baselines/index.js';
import { GOALS } from '../goals.js';
import type { Measured, Row } from '../row.js';
import { gzippedSize } from '../size.js';

/** How much a program grows by importing the package. */
export const size: Row = {
  name: 'size',
  explanation:
    'Bundled, minified and gzipped, with all that is needed; 1 KB is 1000 bytes. “Validators” are the ' +
    'guards of all models, with their errors; “core” is all that the package’s main entry exports. ' +
    'The other libraries bring the validators of the envelope and the four payloads; Ajv’s schemas ' +
    'are not counted.',
  measure,
};

async function measure(): Promise<Measured> {
  const kilobytes = async (code: string) => [(await gzippedSize(code)) / 1000];
  const ofBaselines = Object.entries(BASELINES).map(async ([module, { name }]) => ({
    what: `validators with ${name}`,
    samples: await kilobytes(`export { ${module} } from './bench/baselines/${module}.ts';`),
    unit: 'KB' as const,
  }));
  return {
    figures: [
      {
        what: 'validators',
        samples: await kilobytes(`export * from './src/generated/guards.ts';`),
        unit: 'KB',
        goal: GOALS.validatorKilobytes,
      },
      {
        what: 'core',
        samples: await kilobytes(`export * from './src/index.ts';`),
        unit: 'KB',
        goal: GOALS.coreKilobytes,
      },
      ...(await Promise.all(ofBaselines)),
    ],
  };
}
