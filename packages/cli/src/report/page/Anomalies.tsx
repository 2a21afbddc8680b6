import type { AnomalyEntry } from 'mission-dossier-contracts';
import { requiredBy } from '../../text/requiredBy.js';
import type { Dossier, EventTrace as Trace } from '../dossier.js';
import { EventTrace } from './EventTrace.js';
import { Folded } from './Folded.js';
import { Heading } from './Heading.js';
import { Hint } from './Hint.js';
import { Moment } from './Moment.js';
import { Path, Value } from './Value.js';

const SHOWN = 50;
const MAX_ON_PAGE = 1000;

/** The missing artifacts, with hints how to add them. */
export function Anomalies({
  dossier: { state, traces },
  level,
  id,
}: {
  readonly dossier: Dossier;
  readonly level: number;
  readonly id: string;
}) {
  return (
    <section>
      <Heading level={level} id={id} count={state.anomalies.length}>
        Anomalies
      </Heading>
      {state.anomalies.length === 0 ? (
        <p class="empty">No expected artifact is missing.</p>
      ) : (
        <Folded
          items={state.anomalies}
          limit={SHOWN}
          atMost={MAX_ON_PAGE}
          itemName="missing artifact"
          elsewhere={
            <>
              <code>dossier reduce</code> prints all
            </>
          }
        >
          {(anomalies) => (
            <ul class="anomalies">
              {anomalies.map((anomaly) => (
                <Anomaly
                  anomaly={anomaly}
                  trace={traces?.anomalies[state.anomalies.indexOf(anomaly)]}
                />
              ))}
            </ul>
          )}
        </Folded>
      )}
    </section>
  );
}

function Anomaly({
  anomaly,
  trace,
}: {
  readonly anomaly: AnomalyEntry;
  readonly trace: Trace | undefined;
}) {
  const { expected_identity, manifest_step, checked_at, remediation_hint } = anomaly;
  return (
    <li>
      <div class="what">
        <strong class="chip missing">Missing</strong> <Path text={expected_identity.path} />
      </div>
      <Hint text={remediation_hint} />
      <div class="facts">
        {expected_identity.artifact_class}
        {' · '}
        <Value text={requiredBy(manifest_step)} />
        {' · checked '}
        <Moment at={checked_at} />
      </div>
      <EventTrace trace={trace} />
    </li>
  );
}
