import type { ParityStatus } from '../../../generated/types.js';
import { counted } from '../../text/counted.js';
import { readableDay } from '../../text/readableTime.js';
import type { Dossier } from '../model.js';
import { timelineOf } from '../timeline.js';
import type { TimelineColumn } from '../timeline.js';
import { Heading } from './Heading.js';
import { Milestones } from './Milestones.js';
import { Day } from './Moment.js';

/** Where things stand in the picture, in pixels from the top; across, it is as wide as there is room. */
const AREA = { top: 8, height: 64 };
const MARKS = { snapshot: 92, drift: 110, missing: 128 };
const BAND = { top: 144, height: 14 };
const HEIGHT = 160;

/** Snapshots and drifts as a picture, and the same as a table. */
export function Timeline({
  dossier,
  level,
  id,
}: {
  readonly dossier: Dossier;
  readonly level: number;
  readonly id: string;
}) {
  const { history, state } = dossier;
  return (
    <section>
      <Heading level={level} id={id}>
        Timeline
      </Heading>
      {history.steps.length === 0 ? (
        <p class="empty">There are no valid events.</p>
      ) : (
        <Picture
          columns={timelineOf(history, state.event_count)}
          dossier={dossier}
          id={`${id}-picture`}
        />
      )}
      <Milestones milestones={history.milestones} />
    </section>
  );
}

function Picture({
  columns,
  dossier,
  id,
}: {
  readonly columns: readonly TimelineColumn[];
  readonly dossier: Dossier;
  readonly id: string;
}) {
  const { steps } = dossier.history;
  const most = Math.max(1, ...columns.map(({ present }) => present));
  const [first, last] = [steps[0], steps.at(-1)];
  return (
    <figure class="timeline">
      <p class="scale">
        <span class="swatch area" aria-hidden="true" /> Artifacts present, at most{' '}
        {most.toLocaleString('en-US')}, event by event in their order
      </p>
      <svg role="img" aria-labelledby={`${id}-title ${id}-text`} width="100%" height={HEIGHT}>
        <title id={`${id}-title`}>Artifacts, snapshots, drifts and parity over the events</title>
        <desc id={`${id}-text`}>{description(dossier)}</desc>
        <defs>
          <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse">
            <rect width="6" height="6" class="hatch-ground" />
            <path d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" class="hatch-line" />
          </pattern>
        </defs>
        <Area columns={columns} most={most} />
        <Marks columns={columns} />
        <Band columns={columns} hatch={`url(#${id}-hatch)`} />
      </svg>
      {first && last && (
        <p class="axis">
          <Day at={first.event.timestamp} />
          <Day at={last.event.timestamp} />
        </p>
      )}
      <Legend />
    </figure>
  );
}

function Area({
  columns,
  most,
}: {
  readonly columns: readonly TimelineColumn[];
  readonly most: number;
}) {
  const { top, height } = AREA;
  return (
    <g class="area">
      {runsOf(columns, ({ present }) => present).map(({ value, start, end }) => {
        const tall = (value / most) * height;
        return (
          <rect
            x={percent(start, columns)}
            width={percent(end - start, columns)}
            y={round(top + height - tall)}
            height={round(tall)}
          />
        );
      })}
      <line x1="0" x2="100%" y1={top + height} y2={top + height} />
    </g>
  );
}

function Marks({ columns }: { readonly columns: readonly TimelineColumn[] }) {
  return (
    <>
      {Object.entries(MARKS).map(([kind, y]) => (
        <g class={`mark ${kind}`}>
          {columns.map((column, i) =>
            column[kind as keyof typeof MARKS] ? (
              <svg x={percent(i + 0.5, columns)} y={y} overflow="visible">
                {kind === 'snapshot' && <line y1={AREA.top - y} y2="-5" />}
                <Mark kind={kind as keyof typeof MARKS} />
              </svg>
            ) : null,
          )}
        </g>
      ))}
    </>
  );
}

function Mark({ kind }: { readonly kind: keyof typeof MARKS }) {
  if (kind === 'snapshot') return <circle r="5" />;
  return <path d={kind === 'drift' ? 'M0 -7L7 0L0 7L-7 0Z' : 'M0 -6L6.5 5H-6.5Z'} />;
}

function Band({
  columns,
  hatch,
}: {
  readonly columns: readonly TimelineColumn[];
  readonly hatch: string;
}) {
  return (
    <g>
      {runsOf(columns, ({ parity }) => parity).map(({ value, start, end }) => (
        <rect
          class={`band ${value}`}
          {...(value === 'drifted' && { fill: hatch })}
          x={percent(start, columns)}
          width={percent(end - start, columns)}
          y={BAND.top}
          height={BAND.height}
        />
      ))}
    </g>
  );
}

function Legend() {
  return (
    <ul class="legend" aria-hidden="true">
      {(['snapshot', 'drift', 'missing'] as const).map((kind) => (
        <li>
          <svg width="16" height="16" viewBox="-8 -8 16 16">
            <g class={`mark ${kind}`}>
              <Mark kind={kind} />
            </g>
          </svg>
          {kind === 'missing' ? 'found missing' : kind}
        </li>
      ))}
      {(['unknown', 'clean', 'drifted'] satisfies ParityStatus[]).map((status) => (
        <li>
          <span class={`swatch ${status}`} />
          {status}
        </li>
      ))}
    </ul>
  );
}

function description({ history, state }: Dossier): string {
  const { milestones, present } = history;
  const ofKind = (kind: string) => milestones.filter((milestone) => milestone.kind === kind).length;
  const times = history.steps.map(({ event }) => event.timestamp);
  return (
    `${counted(state.event_count, 'event')} from ${readableDay(times[0] ?? '')} to ${readableDay(times.at(-1) ?? '')}, ` +
    `with ${counted(ofKind('snapshot'), 'snapshot')} and ${counted(ofKind('drift'), 'drift')}. ` +
    `${counted(present.at(-1) ?? 0, 'artifact')} present at the end; the parity is ${state.parity_status}.`
  );
}

interface Run<T> {
  readonly value: T;
  readonly start: number;
  /** Behind the last. */
  end: number;
}

/** Columns of one value that follow one another, as one. */
function runsOf<T>(columns: readonly TimelineColumn[], valueOf: (column: TimelineColumn) => T) {
  const runs: Run<T>[] = [];
  columns.forEach((column, i) => {
    const value = valueOf(column);
    const run = runs.at(-1);
    if (run?.value === value) run.end = i + 1;
    else runs.push({ value, start: i, end: i + 1 });
  });
  return runs;
}

function percent(column: number, columns: readonly unknown[]): string {
  return `${round((column * 100) / columns.length)}%`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
