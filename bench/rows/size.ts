import { BASELINES } from '../baselines/index.js';
import { GOALS } from '../goals.js';
import type { Goal } from '../goals.js';
import type { Measured, Row } from '../row.js';
import { gzippedSize, packageSizes } from '../../scripts/budgets/size.js';
import type { Part } from '../../scripts/budgets/size.js';

const BYTES_OF_KILOBYTE = 1024;

const GOAL_OF: { readonly [Name in Part]?: Goal } = {
  'one constant': GOALS.constantKilobytes,
  validators: GOALS.validatorKilobytes,
  'validators and reducer': GOALS.reducerKilobytes,
  'validators, reducer and projections': GOALS.projectionKilobytes,
};

/** How much a program grows by importing the package. */
export const size: Row = {
  name: 'size',
  user: 'a page that brings the package to a browser',
  explanation:
    'What a program for browsers is, minified and gzipped, that imports a part of the packed package and ' +
    'nothing else, bundled with each of three bundlers; 1 KB is 1024 bytes. One constant is ' +
    '`DOSSIER_EVENT_TYPES`; the validators are `validateEvent`; the reducer is `reduceMissionDossier`; ' +
    'everything is all names that the package exports. The other libraries, bundled with esbuild, bring ' +
    'the validators of the envelope and the payloads; Ajv’s schemas are not counted.',
  measure,
};

async function measure(): Promise<Measured> {
  const ofPackage = (await packageSizes()).map(({ part, bundler, bytes }) => ({
    what: `${part}, with ${bundler}`,
    ...kilobytes(bytes, GOAL_OF[part]),
  }));
  const ofBaselines = Object.entries(BASELINES).map(async ([module, { name }]) => ({
    what: `validators with ${name}`,
    ...kilobytes(await gzippedSize(`bench/baselines/${module}.ts`)),
  }));
  return { figures: [...ofPackage, ...(await Promise.all(ofBaselines))] };
}

function kilobytes(bytes: number, goal?: Goal) {
  return { samples: [bytes / BYTES_OF_KILOBYTE], unit: 'KB' as const, ...(goal && { goal }) };
}
