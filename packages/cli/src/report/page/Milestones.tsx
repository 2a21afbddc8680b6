import type {
  ArtifactIdentity,
  MissionDossierParityDriftDetectedPayload,
  MissionDossierSnapshotComputedPayload,
} from 'mission-dossier-contracts';
import { counted } from '../../text/counted.js';
import { incomparableText } from '../../text/snapshotHash.js';
import type { Dossier, EventTrace as Trace } from '../dossier.js';
import { EventTrace } from './EventTrace.js';
import { driftKindText } from './driftKind.js';
import { ColumnHeads } from './ColumnHeads.js';
import { Folded } from './Folded.js';
import { Hint } from './Hint.js';
import { Moment } from './Moment.js';
import { Code, Path } from './Value.js';

const SHOWN = 20;
const MAX_ON_PAGE = 500;
/** Of the artifacts that one drift names. */
const MAX_CHANGED = 200;

/** Snapshots and drifts, the newest first. */
export function Milestones({ dossier }: { readonly dossier: Dossier }) {
  const { milestones } = dossier.history;
  if (milestones.length === 0)
    return <p class="empty">No snapshot has been computed, and no drift detected.</p>;
  return (
    <Folded items={milestones.toReversed()} limit={SHOWN} atMost={MAX_ON_PAGE} itemName="milestone">
      {(shown) => (
        <table class="milestones">
          <caption>Snapshots and drifts, the newest first</caption>
          <ColumnHeads names={['When', 'What', 'Details']} />
          <tbody>
            {shown.map(({ position }) => (
              <Row dossier={dossier} position={position} />
            ))}
          </tbody>
        </table>
      )}
    </Folded>
  );
}

/** It is a component, so that only the event of one row is in memory. */
function Row({ dossier, position }: { readonly dossier: Dossier; readonly position: number }) {
  const event = dossier.eventAt(position);
  const trace = dossier.traces?.at(position);
  if (event.event_type === 'MissionDossierSnapshotComputed')
    return <Snapshot payload={event.payload} trace={trace} />;
  if (event.event_type === 'MissionDossierParityDriftDetected')
    return <Drift payload={event.payload} trace={trace} />;
  return null;
}

function Snapshot({
  payload,
  trace,
}: {
  readonly payload: MissionDossierSnapshotComputedPayload;
  readonly trace: Trace | undefined;
}) {
  const { computed_at, snapshot_hash, artifact_count, anomaly_count, algorithm } = payload;
  return (
    <tr>
      <th scope="row">
        <Moment at={computed_at} />
      </th>
      <td>
        <span class="chip snapshot">Snapshot</span>
      </td>
      <td>
        <p>
          {counted(artifact_count, 'artifact')}, {counted(anomaly_count, 'anomaly', 'anomalies')}
        </p>
        <dl class="hashes">
          <dt>hash</dt>
          <dd>
            <Code text={snapshot_hash} />{' '}
            {!snapshot_hash.startsWith(`${algorithm ?? 'sha256'}:`) && (
              <small>{algorithm ?? 'sha256'}</small>
            )}
          </dd>
        </dl>
        <EventTrace trace={trace} />
      </td>
    </tr>
  );
}

function Drift({
  payload,
  trace,
}: {
  readonly payload: MissionDossierParityDriftDetectedPayload;
  readonly trace: Trace | undefined;
}) {
  const { detected_at, drift_kind, expected_hash, actual_hash, rebuild_hint } = payload;
  const note = incomparableText(expected_hash, actual_hash);
  return (
    <tr>
      <th scope="row">
        <Moment at={detected_at} />
      </th>
      <td>
        <span class="chip drifted">Drift</span> {driftKindText(drift_kind)}
      </td>
      <td>
        <Changed identities={payload.artifact_ids_changed ?? []} />
        <Hint text={rebuild_hint} />
        <dl class="hashes">
          <dt>expected</dt>
          <dd>
            <Code text={expected_hash} />
          </dd>
          <dt>found</dt>
          <dd>
            <Code text={actual_hash} />
          </dd>
        </dl>
        {note !== undefined && <p>{note}</p>}
        <EventTrace trace={trace} />
      </td>
    </tr>
  );
}

function Changed({ identities }: { readonly identities: readonly ArtifactIdentity[] }) {
  if (identities.length === 0) return null;
  return (
    <Folded items={identities} limit={SHOWN} atMost={MAX_CHANGED} itemName="artifact">
      {(shown) => (
        <ul class="changed">
          {shown.map(({ path, artifact_class }) => (
            <li>
              <Path text={path} /> <small>{artifact_class}</small>
            </li>
          ))}
        </ul>
      )}
    </Folded>
  );
}
