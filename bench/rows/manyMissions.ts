import { DossierProjections } from 'mission-dossier-contracts';
import { applyStretches } from '../applyStretches.js';
import { USERS_REDUCE_EACH } from '../arguments.js';
import type { StreamShape } from '../data.js';
import { dossierCost, limitCost } from '../freshProcess.js';
import { GOALS } from '../goals.js';
import type { Goal } from '../goals.js';
import { processContestant, takeTurns } from '../rounds.js';
import type { Bench, Figure, Measured, Row } from '../row.js';

const LIMIT = 'the limit, a process of its own';
const REDUCING = 'dossier reduce --partition';
const ACTIVE = 20;
const FEW_EVENTS = 10;
const MANY_EVENTS = 250;
/** The number of memory measurements, few because the memory varies little. */
const ROUNDS = 3;

/** Files of many missions, in processor time, and the memory of one of them. */
export const manyMissions: Row = {
  name: 'many-missions',
  user: 'a team whose missions share one log',
  explanation:
    `Events of 0.7 to 0.9 KB as \`dossier index\` writes them; ${ACTIVE} missions take turns at a time, event by ` +
    'event. “As recorded” are events like those of recorded streams, of which each mission has some in a row. ' +
    'Whole processes, started as a user starts them, in processor time: that of all threads, from the start of the ' +
    'process to its end. The limit is a process that reads the file, parses each line, and does nothing ' +
    'else. Three rounds. The memory is what `DossierProjections` holds for each of its missions.',
  measure,
};

/** Missions of one file. */
interface Missions {
  readonly count: number;
  readonly eventsEach: number;
  readonly goal: Goal;
}

async function measure(bench: Bench): Promise<Measured> {
  const { missions, namespaces } = bench.scale;
  const shapes: readonly Missions[] = [
    { count: missions, eventsEach: MANY_EVENTS, goal: GOALS.partitionOfManyEvents },
    { count: namespaces, eventsEach: FEW_EVENTS, goal: GOALS.partitionOfFewEvents },
  ];
  const figures: Figure[] = [];
  for (const shape of shapes)
    for (const producer of ['indexer', 'recorded'] as const)
      figures.push(...(await processorTimes(bench, shape, producer)));
  return { figures: [...figures, await memoryOfMission(bench)] };
}

async function processorTimes(
  bench: Bench,
  { count, eventsEach, goal }: Missions,
  producer: NonNullable<StreamShape['producer']>,
) {
  const { files, scale, report } = bench;
  const file = files.of({
    events: count * eventsEach,
    namespaces: count,
    active: ACTIVE,
    producer,
  });
  const times = await takeTurns(
    [
      processContestant(LIMIT, () => limitCost(file)),
      processContestant(REDUCING, () => dossierCost([...USERS_REDUCE_EACH, file])),
    ],
    { scale: { ...scale, rounds: scale.processRounds }, report },
  );
  const asRecorded = producer === 'recorded' ? ', as recorded' : '';
  const what = `${REDUCING}, ${count.toLocaleString('en')} missions of ${eventsEach} events${asRecorded}`;
  const seconds = times.of(REDUCING).map((time) => time / 1000);
  return [
    { what, against: LIMIT, samples: times.ratios(REDUCING, LIMIT), unit: '×', goal },
    { what, samples: seconds, unit: 's' },
  ] satisfies Figure[];
}

async function memoryOfMission({ files, scale, report }: Bench): Promise<Figure> {
  const namespaces = scale.namespaces / 10;
  const events = namespaces * FEW_EVENTS;
  const file = files.of({ events, namespaces, producer: 'indexer' });
  const samples: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    report(`memory of a mission: round ${round} of ${ROUNDS}`);
    const projections = new DossierProjections();
    const [stretch] = await applyStretches(file, projections, [events]);
    samples.push((stretch?.bytes ?? NaN) / projections.size);
  }
  return {
    what: 'memory of a mission of ten artifacts',
    samples,
    unit: 'B',
    goal: GOALS.missionBytes,
  };
}
