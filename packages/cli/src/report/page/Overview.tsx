import { presentArtifacts } from 'mission-dossier-contracts';
import type { Dossier } from '../model.js';
import { ColumnHeads } from './ColumnHeads.js';
import { titleOf } from './DossierPart.js';
import { Heading } from './Heading.js';
import { Day } from './Moment.js';
import { ParityBadge } from './Parity.js';
import { ShortValue } from './Value.js';

/** All dossiers at a glance. */
export function Overview({
  dossiers,
  idOf,
}: {
  readonly dossiers: readonly Dossier[];
  readonly idOf: (index: number) => string;
}) {
  return (
    <section>
      <Heading level={1} id="overview">
        {dossiers.length.toLocaleString('en-US')} dossiers
      </Heading>
      <table class="overview">
        <caption class="visually-hidden">The dossiers at a glance</caption>
        <ColumnHeads
          names={[
            'Dossier',
            'Parity',
            'Artifacts',
            'Anomalies',
            'Drifts',
            'Events',
            'Latest snapshot',
          ]}
        />
        <tbody>
          {dossiers.map((dossier, i) => (
            <Row dossier={dossier} id={idOf(i)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ dossier, id }: { readonly dossier: Dossier; readonly id: string }) {
  const { state } = dossier;
  const { namespace, latest_snapshot } = state;
  const present = presentArtifacts(state).length;
  return (
    <tr>
      <th scope="row">
        <a href={`#${id}`}>
          <ShortValue text={titleOf(dossier)} />
        </a>
        {namespace && (
          <div class="line">
            <ShortValue text={namespace.mission_key} /> into{' '}
            <ShortValue text={namespace.target_branch} />
            {namespace.step_id !== null && (
              <>
                , step <ShortValue text={namespace.step_id} />
              </>
            )}
          </div>
        )}
      </th>
      <td>
        <ParityBadge status={state.parity_status} />
      </td>
      {[present, state.anomalies.length, state.drift_history.length, state.event_count].map(
        (count) => (
          <td class="count">{count.toLocaleString('en-US')}</td>
        ),
      )}
      <td>{latest_snapshot ? <Day at={latest_snapshot.computed_at} /> : 'none'}</td>
    </tr>
  );
}
