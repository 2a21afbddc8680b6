import { statSync } from 'node:fs';
import { DossierProjections, MissionDossierProjection } from 'mission-dossier-contracts';
import { applyStretches } from '../applyStretches.js';
import { REDUCE, REDUCE_EACH } from '../arguments.js';
import { dossierCost } from '../freshProcess.js';
import type { Bench, Measured, Row, Table } from '../row.js';
import { median } from '../statistics.js';
import { formatted } from '../table.js';

const EVENTS_OF_NAMESPACE = 10;
/** The number of processes; their median is reported. */
const ROUNDS = 3;

/** Shows which costs grow with the number of events. */
export const growth: Row = {
  name: 'growth',
  user: 'whoever plans for a log that grows',
  explanation:
    'What grows with the number of events, and what does not. “Above one event” is what is left when ' +
    'the cost of a run on a single event is taken off: the start of the process, the code, the buffers. ' +
    'The first events are slower, until Node has compiled the code that is run most.',
  measure,
};

async function measure(bench: Bench): Promise<Measured> {
  return {
    tables: [
      processGrowth(bench),
      await projectionGrowth(bench),
      await projectionsGrowth(bench),
      partitionGrowth(bench),
    ],
  };
}

function processGrowth(bench: Bench): Table {
  const { files, scale } = bench;
  const one = medianCost(bench, [...REDUCE, files.of({ events: 1 })]);
  return {
    title: '`dossier reduce`, one thread, in a process of its own',
    columns: [
      'Events',
      'File',
      'Time',
      'Peak memory',
      'Time for each, above one event',
      'Memory for each, above one event',
    ],
    rows: scale.growth.map((events) => {
      const file = files.of({ events });
      const cost = medianCost(bench, [...REDUCE, file]);
      return [
        events.toLocaleString('en'),
        formatted(statSync(file).size / 1e6, 'MB'),
        formatted(cost.milliseconds / 1000, 's'),
        formatted(cost.peakBytes / 1e6, 'MB'),
        formatted(((cost.milliseconds - one.milliseconds) * 1000) / events, 'µs'),
        formatted((cost.peakBytes - one.peakBytes) / events, 'B'),
      ];
    }),
  };
}

function partitionGrowth(bench: Bench): Table {
  const { namespaces } = bench.scale;
  const events = namespaces * EVENTS_OF_NAMESPACE;
  const file = bench.files.of({ events, namespaces });
  const cost = medianCost(bench, [...REDUCE_EACH, file]);
  return {
    title: '`dossier reduce --partition`, in a process of its own',
    columns: ['Missions', 'Events', 'Time', 'Time for each event', 'Peak memory'],
    rows: [
      [
        namespaces.toLocaleString('en'),
        events.toLocaleString('en'),
        formatted(cost.milliseconds / 1000, 's'),
        formatted((cost.milliseconds * 1000) / events, 'µs'),
        formatted(cost.peakBytes / 1e6, 'MB'),
      ],
    ],
  };
}

function medianCost({ report }: Bench, args: readonly string[]) {
  const costs = Array.from({ length: ROUNDS }, (_, round) => {
    report(`dossier ${args.join(' ')}: process ${round + 1} of ${ROUNDS}`);
    return dossierCost(args);
  });
  return {
    milliseconds: median(costs.map(({ milliseconds }) => milliseconds)),
    peakBytes: median(costs.map(({ peakBytes }) => peakBytes)),
  };
}

async function projectionGrowth({ files, scale, report }: Bench): Promise<Table> {
  report('MissionDossierProjection');
  const file = files.of({ events: Math.max(...scale.growth) });
  const projection = new MissionDossierProjection();
  const stretches = await applyStretches(file, projection, scale.growth);
  return {
    title: '`MissionDossierProjection`, the events of one file one after the other',
    columns: [
      'Events',
      '`apply`, each event since the line above',
      'Memory held',
      'For each event',
    ],
    rows: stretches.map(({ events, microseconds, bytes }) => [
      events.toLocaleString('en'),
      formatted(microseconds, 'µs'),
      formatted(bytes / 1e6, 'MB'),
      formatted(bytes / events, 'B'),
    ]),
  };
}

async function projectionsGrowth({ files, scale, report }: Bench): Promise<Table> {
  report('DossierProjections');
  const { namespaces } = scale;
  const events = namespaces * EVENTS_OF_NAMESPACE;
  const file = files.of({ events, namespaces });
  const projections = new DossierProjections();
  const [stretch] = await applyStretches(file, projections, [events]);
  const { microseconds = NaN, bytes = NaN } = stretch ?? {};
  return {
    title: `\`DossierProjections\`, missions of ${EVENTS_OF_NAMESPACE} events`,
    columns: ['Missions', 'Events', '`apply`, each event', 'Memory held', 'For each mission'],
    rows: [
      [
        projections.size.toLocaleString('en'),
        events.toLocaleString('en'),
        formatted(microseconds, 'µs'),
        formatted(bytes / 1e6, 'MB'),
        formatted(bytes / projections.size, 'B'),
      ],
    ],
  };
}
