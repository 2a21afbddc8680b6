import prettyBytes from 'pretty-bytes';
import { shorten } from '../../text/shorten.js';
import type { Dossier } from '../dossier.js';
import { ColumnHeads } from './ColumnHeads.js';
import { EventTrace } from './EventTrace.js';
import { Folded } from './Folded.js';
import { Moment } from './Moment.js';
import { Code, Value } from './Value.js';

const SHOWN = 50;

/** The versions of an artifact, the newest first. */
export function Versions({
  dossier,
  positions,
  atMost,
  of,
}: {
  readonly dossier: Dossier;
  /** Of their events. */
  readonly positions: readonly number[];
  /** How many are on the page. */
  readonly atMost: number;
  /** The artifact's path. */
  readonly of: string;
}) {
  return (
    <Folded items={positions.toReversed()} limit={SHOWN} atMost={atMost} itemName="version">
      {(shown) => (
        <table class="versions">
          <caption class="visually-hidden">Versions of {shorten(of)}, the newest first</caption>
          <ColumnHeads names={['Indexed', 'Size', 'Hash', 'Commit', 'By']} />
          <tbody>
            {shown.map((position) => (
              <VersionRow dossier={dossier} position={position} />
            ))}
          </tbody>
        </table>
      )}
    </Folded>
  );
}

function VersionRow({
  dossier,
  position,
}: {
  readonly dossier: Dossier;
  readonly position: number;
}) {
  const event = dossier.eventAt(position);
  if (event.event_type !== 'MissionDossierArtifactIndexed') return null;
  const { payload } = event;
  const { content_ref, indexed_at, provenance, supersedes, artifact_id, step_id } = payload;
  const { size_bytes, algorithm, hash } = content_ref;
  const replaced = supersedes && supersedes.path !== artifact_id.path ? supersedes.path : null;
  return (
    <tr>
      <th scope="row">
        <Moment at={indexed_at} />
      </th>
      <td>{size_bytes == null ? '' : prettyBytes(size_bytes)}</td>
      <td>
        <small>{algorithm}</small> <Code text={hash} />
      </td>
      <td>{provenance?.git_sha ? <Code text={provenance.git_sha} /> : null}</td>
      <td>
        {provenance?.actor_id ? <Value text={provenance.actor_id} /> : null}
        {provenance?.actor_kind ? <small> {provenance.actor_kind}</small> : null}
        {step_id ? (
          <div class="line">
            step <Value text={step_id} />
          </div>
        ) : null}
        {replaced === null ? null : (
          <div class="line">
            supersedes <Value text={replaced} />
          </div>
        )}
        <EventTrace trace={dossier.traces?.at(position)} />
      </td>
    </tr>
  );
}
