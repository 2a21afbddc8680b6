import { presentArtifacts } from 'mission-dossier-contracts';
import { counted } from '../../text/counted.js';
import type { Dossier } from '../dossier.js';
import { grouped } from '../../text/grouped.js';

/** A dossier in numbers. */
export function Figures({ dossier }: { readonly dossier: Dossier }) {
  const { state, history, invalid, duplicates } = dossier;
  const present = presentArtifacts(state).length;
  const superseded = Object.keys(state.artifacts).length - present;
  const versions = [...history.versions.values()].reduce((sum, { length }) => sum + length, 0);
  const snapshots = history.milestones.filter(({ kind }) => kind === 'snapshot').length;
  const notes = [
    ...(invalid > 0 ? [`${grouped(invalid)} rejected`] : []),
    ...(duplicates > 0 ? [counted(duplicates, 'duplicate')] : []),
  ];
  return (
    <dl class="figures">
      <Figure
        name="Artifacts"
        value={present}
        note={superseded > 0 ? `and ${grouped(superseded)} superseded` : ''}
      />
      <Figure name="Versions" value={versions} />
      <Figure name="Anomalies" value={state.anomalies.length} />
      <Figure name="Snapshots" value={snapshots} />
      <Figure name="Drifts" value={state.drift_history.length} />
      <Figure name="Events" value={state.event_count} note={notes.join(', ')} />
    </dl>
  );
}

function Figure({
  name,
  value,
  note = '',
}: {
  readonly name: string;
  readonly value: number;
  readonly note?: string;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span class="number">{grouped(value)}</span>
        {note !== '' && <span class="note">{note}</span>}
      </dd>
    </div>
  );
}
