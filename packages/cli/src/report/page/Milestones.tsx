import type { ArtifactIdentity } from 'mission-dossier-contracts';
import { counted } from '../../text/counted.js';
import { incomparableText } from '../../text/snapshotHash.js';
import type { Milestone } from '../history.js';
import { driftKindText } from './driftKind.js';
import { ColumnHeads } from './ColumnHeads.js';
import { Folded } from './Folded.js';
import { Hint } from './Hint.js';
import { Moment } from './Moment.js';
import { Code, Path } from './Value.js';

const SHOWN = 20;

/** Snapshots and drifts, the newest first. */
export function Milestones({ milestones }: { readonly milestones: readonly Milestone[] }) {
  if (milestones.length === 0)
    return <p class="empty">No snapshot has been computed, and no drift detected.</p>;
  return (
    <Folded items={milestones.toReversed()} limit={SHOWN} itemName="milestone">
      {(shown) => (
        <table class="milestones">
          <caption>Snapshots and drifts, the newest first</caption>
          <ColumnHeads names={['When', 'What', 'Details']} />
          <tbody>
            {shown.map((milestone) =>
              milestone.kind === 'snapshot' ? (
                <Snapshot payload={milestone.payload} />
              ) : (
                <Drift payload={milestone.payload} />
              ),
            )}
          </tbody>
        </table>
      )}
    </Folded>
  );
}

type PayloadOf<Kind extends Milestone['kind']> = Extract<Milestone, { kind: Kind }>['payload'];

function Snapshot({ payload }: { readonly payload: PayloadOf<'snapshot'> }) {
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
      </td>
    </tr>
  );
}

function Drift({ payload }: { readonly payload: PayloadOf<'drift'> }) {
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
      </td>
    </tr>
  );
}

function Changed({ identities }: { readonly identities: readonly ArtifactIdentity[] }) {
  if (identities.length === 0) return null;
  return (
    <Folded items={identities} limit={SHOWN} itemName="artifact">
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
