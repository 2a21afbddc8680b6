import { cpus } from 'node:os';
import type { Figures, Shape } from './shape.js';

/** What one run measured. */
export interface Measured {
  /** The part of the events that was measured. */
  readonly share: number;
  readonly shapes: readonly { readonly shape: Shape; readonly figures: Figures }[];
  /** From a publication until it is stored, in milliseconds, sorted. */
  readonly latencies: readonly number[];
  readonly memory: { readonly shape: Shape; readonly bytes: number };
}

const COLUMNS: readonly (readonly [heading: string, of: (figures: Figures) => string])[] = [
  ['Publish, events/s', ({ publishPerSecond }) => publishPerSecond.toFixed(0)],
  ['Project, events/s', ({ projectPerSecond }) => projectPerSecond.toFixed(0)],
  ['Projector, µs', ({ projector }) => projector.toFixed(0)],
  ['Server, µs', ({ server }) => server.toFixed(0)],
  ['Fold, µs', ({ fold }) => fold.toFixed(1)],
  ['Projector / fold', ({ projector, fold }) => (projector / fold).toFixed(1)],
  ['State, bytes', ({ stateBytes }) => stateBytes.toFixed(0)],
  ['Server memory a mission, bytes', ({ serverBytes }) => serverBytes.toFixed(0)],
  ['Read a mission, ms', ({ readMs }) => readMs.toFixed(1)],
];

/** Writes what was measured as a page. */
export function pageOf({ share, shapes, latencies, memory }: Measured): string {
  const at = (part: number) => (latencies[Math.floor(latencies.length * part)] ?? 0).toFixed(0);
  const rows = shapes.map(({ shape, figures }) => [
    nameOf(shape),
    ...COLUMNS.map(([, of]) => of(figures)),
  ]);
  const table = [['Events', ...COLUMNS.map(([heading]) => heading)], COLUMN_MARKS, ...rows];
  return `# Benchmarks of many missions

\`npm run bench:distributed -- --write\` writes this page. Measured on ${cpus().length} processors, with Node
${process.version}, and a server on the same machine that writes to its disk before it acknowledges.${shareText(share)}
Processor times are of an event while it is projected: of the projector, of the server beside it, and of one process
that folds the same events without a server. State bytes are an event's share of all deltas and bases that were written.
The memory is that of the running server, with garbage that is not yet collected; after a restart it is less
([how large](guides/live-account.md#how-large)). A mission is read from the server, without anything kept, in the median
of nine times.

${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}

At 1,000 events a second, each published alone and flushed every 50 ms, the state with an event is stored after ${at(0.5)} ms (median) and ${at(0.99)} ms (99%).

A projector that finds ${nameOf(memory.shape)} waiting has at most ${(memory.bytes / 2 ** 20).toFixed(0)} MiB of memory.
`;
}

function shareText(share: number): string {
  return share === 1 ? '' : ` The share of the events was ${share}.`;
}

const COLUMN_MARKS = ['Events', ...COLUMNS].map(() => '---');

function nameOf({ missions, eventsEach }: Shape): string {
  const count = (value: number) => value.toLocaleString('en');
  return `${count(missions)} mission${missions === 1 ? '' : 's'} × ${count(eventsEach)}`;
}
