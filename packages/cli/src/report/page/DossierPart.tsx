import type { LocalNamespaceTuple } from 'mission-dossier-contracts';
import type { Dossier } from '../model.js';
import { Anomalies } from './Anomalies.js';
import { Artifacts } from './Artifacts.js';
import { Figures } from './Figures.js';
import { Heading } from './Heading.js';
import { Parity } from './Parity.js';
import { Timeline } from './Timeline.js';
import { isLong, ShortValue, Value } from './Value.js';

/** One dossier, with all that there is to say of it. */
export function DossierPart({
  dossier,
  level,
  id,
  now,
}: {
  readonly dossier: Dossier;
  /** Of its title. */
  readonly level: number;
  readonly id: string;
  readonly now: number;
}) {
  const { namespace } = dossier.state;
  return (
    <article aria-labelledby={id} class="dossier">
      <Heading level={level} id={id}>
        <ShortValue text={titleOf(dossier)} />
      </Heading>
      {namespace && <Namespace namespace={namespace} />}
      <Parity dossier={dossier} now={now} />
      <Figures dossier={dossier} />
      <Anomalies dossier={dossier} level={level + 1} id={`${id}-anomalies`} />
      <Timeline dossier={dossier} level={level + 1} id={`${id}-timeline`} />
      <Artifacts dossier={dossier} level={level + 1} id={`${id}-artifacts`} />
    </article>
  );
}

/** What a dossier is called: its feature. */
export function titleOf({ state: { namespace, event_count } }: Dossier): string {
  if (namespace) return namespace.feature_slug;
  return event_count === 0 ? 'No dossier events' : 'No event with a readable namespace';
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
