import { BASELINES } from '../baselines/index.js';
import { BUNDLES, LIBRARY } from '../bundles.js';
import { importTime as timeOfImport } from '../freshProcess.js';
import { GOALS } from '../goals.js';
import { takeTurns } from '../rounds.js';
import type { Bench, Measured, Row } from '../row.js';

const OURS = 'import of the library';
const EMPTY = 'an empty module';

/** How long a program waits for its imports. */
export const importTime: Row = {
  name: 'import',
  user: 'a function or a command that starts anew for each call',
  explanation:
    'Each import in a fresh process, timed in that process; what the import of an empty module takes in ' +
    'the same round is taken off. The others import their library and make the validators of the ' +
    'envelope and the four payloads alone; ours is the whole library.',
  measure,
};

async function measure(bench: Bench): Promise<Measured> {
  const modules = [
    { name: EMPTY, file: `${BUNDLES}/empty.js` },
    { name: OURS, file: LIBRARY },
    ...Object.entries(BASELINES).map(([module, { name }]) => ({
      name,
      file: `${BUNDLES}/baselines/${module}.js`,
    })),
  ];
  const times = await takeTurns(
    modules.map(({ name, file }) => ({
      name,
      run: () => ({ overriddenDuration: timeOfImport(file) }),
    })),
    bench,
  );

  const empty = times.of(EMPTY);
  const aboveEmpty = (name: string) =>
    times.of(name).map((time, round) => time - (empty[round] ?? NaN));
  const ours = aboveEmpty(OURS);
  const { ajv, ...others } = BASELINES;
  const against = (name: string) => ({
    what: OURS,
    against: name,
    samples: aboveEmpty(name).map((time, round) => time / (ours[round] ?? NaN)),
    unit: '×' as const,
  });
  return {
    figures: [
      { what: OURS, against: EMPTY, samples: ours, unit: 'ms', goal: GOALS.importMilliseconds },
      { ...against(ajv.name), goal: GOALS.importAgainstAjv },
      ...Object.values(others).map(({ name }) => against(name)),
    ],
  };
}
