import { BASELINES } from '../baselines/index.js';
import { GOALS } from '../goals.js';
import type { Measured, Row } from '../row.js';
import { gzippedSize, PARTS } from '../../scripts/budgets/size.js';

/** How much a program grows by importing the package. */
export const size: Row = {
  name: 'size',
  explanation:
    'Bundled, minified and gzipped, with all that is needed; 1 KB is 1024 bytes. The other libraries ' +
    'bring the validators of the envelope and the four payloads; Ajv’s schemas are not counted.',
  measure,
};

async function measure(): Promise<Measured> {
  const kilobytes = async (code: string) => [(await gzippedSize(code)) / 1024];
  const ofBaselines = Object.entries(BASELINES).map(async ([module, { name }]) => ({
    what: `validators with ${name}`,
    samples: await kilobytes(`export { ${module} } from './bench/baselines/${module}.ts';`),
    unit: 'KB' as const,
  }));
  return {
    figures: [
      {
        what: 'validators',
        samples: await kilobytes(PARTS.validators),
        unit: 'KB',
        goal: GOALS.validatorKilobytes,
      },
      {
        what: 'validators and reducer',
        samples: await kilobytes(PARTS['validators and reducer']),
        unit: 'KB',
      },
      {
        what: 'core: everything, projections included',
        samples: await kilobytes(PARTS['everything, projections included']),
        unit: 'KB',
        goal: GOALS.coreKilobytes,
      },
      ...(await Promise.all(ofBaselines)),
    ],
  };
}
