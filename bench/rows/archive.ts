import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { REDUCE_EACH, REDUCE_EACH_ON_TWO, VALIDATE } from '../arguments.js';
import { dossier } from '../commandLine.js';
import { dossierCost, limitCost } from '../freshProcess.js';
import { GOALS } from '../goals.js';
import { limit } from '../limit.js';
import type { ProcessCost } from '../probe.js';
import { takeTurns } from '../rounds.js';
import type { Bench, Figure, Measured, Row, Table } from '../row.js';
import { median } from '../statistics.js';
import { formatted } from '../table.js';

const LIMIT = 'the limit';
const TWO_WORKERS = 'dossier reduce --partition --jobs 2, workers warm';
const COMMANDS = [VALIDATE, REDUCE_EACH];
const MANY_EVENTS = 250;
const ACTIVE = 20;
/** The number of rounds on each file; their median is reported. */
const ROUNDS = 3;

/** All events of many missions, read to the end now and then. */
export const archive: Row = {
  name: 'archive',
  user: 'somebody who reads the archive of all missions now and then',
  explanation:
    'Events like those of recorded streams, of many missions. Two workers against the limit of the row “pipeline”, in ' +
    'a warm process. What grows with the archive, where the number of missions stays the same: processes of their ' +
    'own, with one thread, in processor time; the limit is a process that reads the file, parses each line, and ' +
    'does nothing else.',
  measure,
};

async function measure(bench: Bench): Promise<Measured> {
  return { figures: [await twoWorkers(bench)], tables: archiveGrowth(bench) };
}

function fileOf({ files, scale: { missions } }: Bench, events: number): string {
  return files.of({ events, namespaces: missions, active: ACTIVE, producer: 'recorded' });
}

async function twoWorkers(bench: Bench): Promise<Figure> {
  const { missions } = bench.scale;
  const file = fileOf(bench, missions * MANY_EVENTS);
  const times = await takeTurns(
    [
      { name: LIMIT, run: () => limit(file) },
      { name: TWO_WORKERS, run: () => dossier([...REDUCE_EACH_ON_TWO, file]) },
    ],
    bench,
  );
  return {
    what: `${TWO_WORKERS}, ${missions.toLocaleString('en')} missions of ${MANY_EVENTS} events`,
    against: LIMIT,
    samples: times.ratios(TWO_WORKERS, LIMIT),
    unit: '×',
    goal: GOALS.twoWorkersOfManyMissions,
  };
}

/** What each of the commands costs, in one round on one file. */
interface Round {
  readonly limit: ProcessCost;
  readonly commands: readonly ProcessCost[];
}

function archiveGrowth(bench: Bench): Table[] {
  const { missions, growth } = bench.scale;
  const files = growth.map((events) => {
    const file = fileOf(bench, events);
    return { events, bytes: statSync(file).size, rounds: roundsOn(bench, file) };
  });
  return COMMANDS.map((command, c) => ({
    title: `\`dossier ${command.join(' ')}\`, ${missions.toLocaleString('en')} missions`,
    columns: [
      'Events',
      'File',
      'Processor time',
      'For each event',
      'Against the limit',
      'Peak memory',
    ],
    rows: files.map(({ events, bytes, rounds }) => {
      const medianOf = (value: (cost: ProcessCost, limit: ProcessCost) => number) =>
        median(
          rounds.flatMap(({ commands: { [c]: cost }, limit }) => (cost ? value(cost, limit) : [])),
        );
      const milliseconds = medianOf((cost) => cost.processorMilliseconds);
      const ratio = medianOf(
        (cost, limit) => cost.processorMilliseconds / limit.processorMilliseconds,
      );
      return [
        events.toLocaleString('en'),
        formatted(bytes / 1e6, 'MB'),
        formatted(milliseconds / 1000, 's'),
        formatted((milliseconds * 1000) / events, 'µs'),
        formatted(ratio, '×'),
        formatted(medianOf((cost) => cost.peakBytes) / 1e6, 'MB'),
      ];
    }),
  }));
}

function roundsOn({ report }: Bench, file: string): Round[] {
  return Array.from({ length: ROUNDS }, (_, round) => {
    report(`${basename(file)}: round ${round + 1} of ${ROUNDS}`);
    return {
      limit: limitCost(file),
      commands: COMMANDS.map((command) => dossierCost([...command, file])),
    };
  });
}
