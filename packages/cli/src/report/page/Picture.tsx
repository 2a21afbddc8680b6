import { counted } from '../../text/counted.js';
import { readableDay } from '../../text/readableTime.js';
import type { Dossier } from '../dossier.js';
import type { TimelineColumn } from '../timeline.js';
import { percent, round, runsOf } from './columnRuns.js';
import { Legend } from './Legend.js';
import { Mark, MARKS } from './Mark.js';
import type { MarkKind } from './Mark.js';
import { Day } from './Moment.js';
import { grouped } from '../../text/grouped.js';

/** Positions in pixels from the top. The picture is as wide as the page. */
const AREA = { top: 8, height: 64 };
const BAND = { top: 144, height: 14 };
const HEIGHT = 160;
const KINDS = Object.keys(MARKS) as MarkKind[];

/** The history of a dossier: its artifacts, snapshots, drifts and parity over the events. */
export function Picture({ dossier, id }: { readonly dossier: Dossier; readonly id: string }) {
  const { first, last, timeline } = dossier.history;
  const { columns } = timeline;
  const most = Math.max(1, ...columns.map(({ present }) => present));
  return (
    <figure class="timeline">
      <p class="scale">
        <span class="swatch area" aria-hidden="true" /> Artifacts present, at most {grouped(most)},
        event by event in order
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
          <Day at={first.timestamp} />
          <Day at={last.timestamp} />
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
      {KINDS.map((kind) => (
        <g class={`mark ${kind}`}>
          {columns.map((column, i) =>
            column[kind] ? (
              <svg x={percent(i + 0.5, columns)} y={MARKS[kind]} overflow="visible">
                {kind === 'snapshot' && <line y1={AREA.top - MARKS[kind]} y2="-5" />}
                <Mark kind={kind} />
              </svg>
            ) : null,
          )}
        </g>
      ))}
    </>
  );
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

function description({ history, state }: Dossier): string {
  const { milestones, present, first, last } = history;
  const ofKind = (kind: string) => milestones.filter((milestone) => milestone.kind === kind).length;
  return (
    `${counted(state.event_count, 'event')} from ${readableDay(first?.timestamp ?? '')} to ${readableDay(last?.timestamp ?? '')}, ` +
    `with ${counted(ofKind('snapshot'), 'snapshot')} and ${counted(ofKind('drift'), 'drift')}. ` +
    `${counted(present, 'artifact')} present at the end; the parity is ${state.parity_status}.`
  );
}
