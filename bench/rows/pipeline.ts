import { statSync } from 'node:fs';
import { canonicalJson } from 'mission-dossier-contracts';
import { DisagreementError } from '../agreement.js';
import { REDUCE, REDUCE_ON_TWO, VALIDATE } from '../arguments.js';
import { dossier } from '../commandLine.js';
import { GOALS } from '../goals.js';
import { limit } from '../limit.js';
import { loadAllAndSort } from '../loadAllAndSort.js';
import { takeTurns } from '../rounds.js';
import type { Contestant } from '../rounds.js';
import type { Bench, Measured, Row } from '../row.js';

const LIMIT = 'the limit';
const VALIDATING = 'dossier validate';
const REDUCING = 'dossier reduce';
const TWO_WORKERS = 'dossier reduce --jobs 2, workers warm';
const NAIVE = 'readline, Ajv at run time, load all, sort';

/** From a file to verdicts or a state. */
export const pipeline: Row = {
  name: 'pipeline',
  user: 'a job that reads whole logs, in a process that stays warm',
  explanation:
    'From a file to verdicts or a state, in a warm process. The limit is what no pipeline can be ' +
    'faster than: 256 KB reads, `indexOf(10)`, decode and `JSON.parse` for each line, and nothing else. ' +
    'Before the rounds, the state of `dossier reduce` was compared with that of the load-all program. ' +
    'Two workers read the largest file, too: what comes after the reading, their results put together ' +
    'and the state written, weighs less there.',
  measure,
};

async function measure(bench: Bench): Promise<Measured> {
  const { scale, files, report } = bench;
  const file = files.of({ events: scale.pipeline });
  report('comparing states');
  await assertEqualStates(file);

  const contestants: Contestant[] = [
    { name: LIMIT, run: () => limit(file) },
    { name: VALIDATING, run: () => dossier([...VALIDATE, file]) },
    { name: REDUCING, run: () => dossier([...REDUCE, file]) },
    { name: TWO_WORKERS, run: () => dossier([...REDUCE_ON_TWO, file]) },
    { name: NAIVE, run: () => loadAllAndSort(file) },
  ];
  const times = await takeTurns(contestants, bench);

  const large = files.of({ events: scale.large });
  const largeTimes = await takeTurns(
    [
      { name: LIMIT, run: () => limit(large) },
      { name: TWO_WORKERS, run: () => dossier([...REDUCE_ON_TWO, large]) },
    ],
    bench,
  );

  const megabytes = statSync(file).size / 1e6;
  const throughput = (name: string) => times.of(name).map((time) => megabytes / (time / 1000));
  const overLimit = (what: string) =>
    ({ what, against: LIMIT, samples: times.ratios(what, LIMIT), unit: '×' }) as const;
  return {
    figures: [
      { ...overLimit(VALIDATING), goal: GOALS.validatePipeline },
      { ...overLimit(REDUCING), goal: GOALS.wholePipeline },
      { ...overLimit(TWO_WORKERS), goal: GOALS.twoWorkers },
      {
        what: `${TWO_WORKERS}, ${scale.large.toLocaleString('en')} events`,
        against: LIMIT,
        samples: largeTimes.ratios(TWO_WORKERS, LIMIT),
        unit: '×',
        goal: GOALS.twoWorkers,
      },
      {
        what: REDUCING,
        against: NAIVE,
        samples: times.ratios(NAIVE, REDUCING),
        unit: '×',
        goal: GOALS.loadAllAndSort,
      },
      { what: LIMIT, samples: throughput(LIMIT), unit: 'MB/s' },
      { what: REDUCING, samples: throughput(REDUCING), unit: 'MB/s' },
    ],
  };
}

async function assertEqualStates(file: string): Promise<void> {
  const expected = `${canonicalJson(await loadAllAndSort(file))}\n`;
  for (const command of [REDUCE, REDUCE_ON_TWO]) {
    let printed = '';
    await dossier([...command, file], (text) => {
      printed += text;
    });
    if (printed !== expected)
      throw new DisagreementError(
        `dossier ${command.join(' ')} and the load-all program come to different states`,
      );
  }
}
