import { PARITY_STATUS_VALUES } from 'mission-dossier-contracts';
import type { ParityStatus } from 'mission-dossier-contracts';
import { ageText } from '../../text/age.js';
import { counted } from '../../text/counted.js';
import { snapshotHashText } from '../../text/snapshotHash.js';
import type { Baseline } from '../../producerFiles/parityBaseline.js';
import { printable } from '../../text/printable.js';
import { caveatsOf } from '../caveats.js';
import type { Caveat } from '../caveats.js';
import type { Dossier } from '../dossier.js';
import { driftKindText } from './driftKind.js';
import { Time } from './Moment.js';

const NAMES: { readonly [status in ParityStatus]: string } = {
  clean: 'Clean',
  drifted: 'Drifted',
  unknown: 'Unknown',
};

/** Each status has its own shape, because not everybody sees its colour. */
const SHAPES: { readonly [status in ParityStatus]: string } = {
  clean: 'M15 8A7 7 0 1 1 1 8A7 7 0 1 1 15 8M4.8 8.3l2.3 2.3L11.3 6',
  drifted: 'M8 .7L15.3 8L8 15.3L.7 8ZM8 4.6v3.9M8 11v.01',
  unknown: 'M3 3h10v10H3ZM6.3 6.4a1.7 1.7 0 1 1 2.6 1.4c-.6.4-.9.7-.9 1.2M8 11v.01',
};

/** The status as a word with its sign. */
export function ParityBadge({
  status,
  hasSigns = false,
}: {
  readonly status: ParityStatus;
  /** Whether the page has {@link ParitySigns}, which makes many badges smaller. */
  readonly hasSigns?: boolean;
}) {
  return (
    <strong class={`badge ${status}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {hasSigns ? <use href={`#sign-${status}`} /> : <path d={SHAPES[status]} />}
      </svg>
      {NAMES[status]}
    </strong>
  );
}

/** The signs, for badges that refer to them. */
export function ParitySigns() {
  return (
    <svg class="signs" aria-hidden="true">
      {PARITY_STATUS_VALUES.map((status) => (
        <path id={`sign-${status}`} d={SHAPES[status]} />
      ))}
    </svg>
  );
}

/** The status and its reason. */
export function Parity({ dossier, now }: { readonly dossier: Dossier; readonly now: number }) {
  const status = dossier.state.parity_status;
  const caveats = caveatsOf(dossier.row);
  return (
    <div class={`parity ${status}`}>
      <p class="verdict">
        <span class="visually-hidden">Parity: </span>
        <ParityBadge status={status} />
        <Caveats caveats={caveats} />
      </p>
      <p>
        <Reason dossier={dossier} now={now} />
        {caveats.length > 0 && <> But {caveats.map(({ sentence }) => sentence).join(', and ')}.</>}
      </p>
      <SinceSnapshot dossier={dossier} />
    </div>
  );
}

/** What a clean parity does not say, beside it. */
export function Caveats({ caveats }: { readonly caveats: readonly Caveat[] }) {
  return (
    <>
      {caveats.map(({ words }) => (
        <>
          {' '}
          <span class="chip missing">{words}</span>
        </>
      ))}
    </>
  );
}

function Reason({ dossier, now }: { readonly dossier: Dossier; readonly now: number }) {
  const { latest_snapshot: snapshot, parity_status, event_count } = dossier.state;
  const { source } = dossier;
  if (source.kind === 'baseline') return <BaselineFacts baseline={source.baseline} />;
  if (source.kind === 'scan' && snapshot) {
    return (
      <>
        This is a saved scan, made on <Time at={snapshot.computed_at} /> (
        {ageText(snapshot.computed_at, now)}). It has the artifacts that were present, and no
        drifts. Its hash is <code>{printable(snapshot.snapshot_hash)}</code>.
      </>
    );
  }
  if (event_count === 0) return <>There are no dossier events, so there is nothing to compare.</>;
  if (parity_status === 'unknown')
    return <>No snapshot has been computed yet, so there is no baseline to compare with.</>;
  const since = snapshot ? (
    <>
      since the latest snapshot, computed on <Time at={snapshot.computed_at} /> (
      {ageText(snapshot.computed_at, now)})
    </>
  ) : (
    <>and no snapshot has been computed</>
  );
  if (parity_status === 'clean') return <>No drift has been detected {since}.</>;
  const { drifts, driftKinds } = dossier.history.sinceSnapshot;
  return (
    <>
      {counted(drifts, 'drift')} {drifts === 1 ? 'was' : 'were'} detected {since}:{' '}
      {[...driftKinds].map(driftKindText).join(', ')}.
    </>
  );
}

function BaselineFacts({ baseline }: { readonly baseline: Baseline }) {
  return (
    <>
      This is a parity baseline, accepted on <Time at={baseline.capturedAt} />. It lists no
      artifacts. Their hash is <code>{printable(baseline.hash)}</code>.
    </>
  );
}

/** Whether the artifacts still match the latest snapshot, and what happened since. */
function SinceSnapshot({ dossier }: { readonly dossier: Dossier }) {
  const { history, snapshotHashCheck } = dossier;
  if (history.validEvents === 0 || !snapshotHashCheck) return null;
  const { indexed, missing } = history.sinceSnapshot;
  const events = [
    ...(indexed > 0 ? [`${counted(indexed, 'version')} indexed`] : []),
    ...(missing > 0 ? [`${counted(missing, 'check')} that found an artifact missing`] : []),
  ];
  return (
    <p class="aside">
      {events.length > 0 && <>Since that snapshot: {events.join(', and ')}. </>}
      Latest snapshot: {snapshotHashText(snapshotHashCheck)}.
    </p>
  );
}
