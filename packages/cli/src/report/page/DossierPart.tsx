import type { LocalNamespaceTuple } from 'mission-dossier-contracts';
import { UNKNOWN_NAMESPACE } from '../../text/unknownNamespace.js';
import { titleOf } from '../dossier.js';
import type { Dossier } from '../dossier.js';
import { Anomalies } from './Anomalies.js';
import { Artifacts } from './Artifacts.js';
import { Figures } from './Figures.js';
import { Heading } from './Heading.js';
import { Parity } from './Parity.js';
import { Timeline } from './Timeline.js';
import { isLong, ShortValue, Value } from './Value.js';
import { WorkPackages } from './WorkPackages.js';

/** The part of a page about one dossier. */
export function DossierPart({
  dossier,
  level,
  id,
  now,
}: {
  readonly dossier: Dossier;
  /** The heading level of its title. */
  readonly level: number;
  readonly id: string;
  readonly now: number;
}) {
  const { source, state } = dossier;
  const { namespace } = state;
  return (
    <article aria-labelledby={id} class="dossier">
      <Heading level={level} id={id}>
        <ShortValue text={titleOf(dossier)} />
      </Heading>
      {namespace && <Namespace namespace={namespace} />}
      {!namespace && source.kind === 'scan' && <p class="notice">The {UNKNOWN_NAMESPACE}.</p>}
      <Parity dossier={dossier} now={now} />
      <Figures dossier={dossier} />
      <Anomalies dossier={dossier} level={level + 1} id={`${id}-anomalies`} />
      {dossier.board && (
        <WorkPackages board={dossier.board} level={level + 1} id={`${id}-work-packages`} />
      )}
      <Timeline dossier={dossier} level={level + 1} id={`${id}-timeline`} />
      <Artifacts dossier={dossier} level={level + 1} id={`${id}-artifacts`} />
    </article>
  );
}

function Namespace({ namespace }: { readonly namespace: LocalNamespaceTuple }) {
  const { feature_slug, mission_key, target_branch, step_id, project_uuid, manifest_version } =
    namespace;
  const facts = [
    ...(isLong(feature_slug) ? [['Feature', feature_slug] as const] : []),
    ['Mission', mission_key],
    ['Into', target_branch],
    ...(step_id == null ? [] : [['Step', step_id] as const]),
    ['Manifest', manifest_version],
    ['Project', project_uuid],
  ] as const;
  return (
    <dl class="namespace">
      {facts.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>
            <Value text={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
