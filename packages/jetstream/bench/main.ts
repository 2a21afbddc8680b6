/**
 * Measures many missions on a server of its own, beside one process that folds the same events. Prints a page; with
 * `--write`, writes docs/distributed-benchmarks.md. `--share 0.1` measures a tenth of the events. `--space` measures what
 * a server needs alone, which the guide computes with.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { latencies } from './latency.js';
import { pageOf } from './page.js';
import { projectorMemory } from './projectorMemory.js';
import { spaces } from './serverSpace.js';
import { measure } from './shape.js';
import type { Shape } from './shape.js';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean' },
    share: { type: 'string', default: '1' },
    space: { type: 'boolean' },
  },
});
const SHARE = Number(values.share);
const PAGE = 'docs/distributed-benchmarks.md';
const LATENCIES = 20_000;

const SHAPES: readonly Shape[] = [
  { missions: 1_000, eventsEach: 100 },
  { missions: 1, eventsEach: 100_000 },
  { missions: 20_000, eventsEach: 10 },
];

/** The missions of a shape, or the events of its only one, times the share. */
function partOf({ missions, eventsEach }: Shape): Shape {
  const part = (count: number) => Math.max(Math.round(count * SHARE), 1);
  return missions === 1
    ? { missions, eventsEach: part(eventsEach) }
    : { missions: part(missions), eventsEach };
}

if (values.space) {
  for (const shape of SHAPES.map(partOf).filter(({ missions }) => missions > 1))
    console.log(shape, await spaces(shape));
  process.exit();
}

const shapes = [];
for (const shape of SHAPES.map(partOf)) {
  const figures = await measure(shape);
  shapes.push({ shape, figures });
  console.error(shape, figures);
}
const waiting = partOf({ missions: 30_000, eventsEach: 10 });
const page = pageOf({
  share: SHARE,
  shapes,
  latencies: await latencies(Math.round(LATENCIES * SHARE)),
  memory: { shape: waiting, bytes: await projectorMemory(waiting) },
});
console.log(page);
if (values.write) writeFileSync(PAGE, page);
