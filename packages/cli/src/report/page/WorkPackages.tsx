import type { CompleteWpState, Lane } from 'mission-dossier-contracts/status';
import type { Board } from '../../boards/boards.js';
import { lanesOf } from '../../boards/lanes.js';
import { Folded } from './Folded.js';
import { Heading } from './Heading.js';
import { Time } from './Moment.js';
import { ShortValue, Value } from './Value.js';

/** Of a lane, more are folded. */
const SHOWN = 20;
const MAX_ON_PAGE = 500;

/** The work packages of the dossier's feature: a board with a column for each lane that has some. */
export function WorkPackages({
  board,
  level,
  id,
}: {
  readonly board: Board;
  readonly level: number;
  readonly id: string;
}) {
  const lanes = lanesOf(board.wp_states);
  return (
    <section>
      <Heading level={level} id={id} count={Object.keys(board.wp_states).length}>
        Work packages
      </Heading>
      {lanes.length === 0 && <p class="empty">No work package is in a lane.</p>}
      <div class="board">
        {lanes.map(([lane, workPackages]) => (
          <div class="lane">
            <Heading level={level + 1} count={workPackages.length}>
              {laneName(lane)}
            </Heading>
            <Folded
              items={workPackages}
              limit={SHOWN}
              atMost={MAX_ON_PAGE}
              itemName="work package"
              elsewhere={<PrintsAll />}
            >
              {(shown) => (
                <ul>
                  {shown.map((each) => (
                    <WorkPackage workPackage={each} />
                  ))}
                </ul>
              )}
            </Folded>
          </div>
        ))}
      </div>
      {board.anomalies.length > 0 && <Rejected board={board} level={level + 1} />}
    </section>
  );
}

/** `for_review` for people. */
function laneName(lane: Lane): string {
  const name = lane.replaceAll('_', ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function PrintsAll() {
  return (
    <>
      <code>dossier reduce --family status</code> prints all
    </>
  );
}

function WorkPackage({ workPackage }: { readonly workPackage: CompleteWpState }) {
  const { wp_id, last_transition_at, evidence } = workPackage;
  return (
    <li>
      <strong>
        <ShortValue text={wp_id} />
      </strong>
      <div class="facts">
        since <Time at={last_transition_at} />
      </div>
      {evidence && (
        <div class="facts">
          <Value text={evidence.review.verdict} /> by <Value text={evidence.review.reviewer} />
        </div>
      )}
    </li>
  );
}

/** The transitions that were rejected, and why. */
function Rejected({ board, level }: { readonly board: Board; readonly level: number }) {
  return (
    <>
      <Heading level={level} count={board.anomalies.length}>
        Rejected transitions
      </Heading>
      <Folded
        items={board.anomalies}
        limit={SHOWN}
        atMost={MAX_ON_PAGE}
        itemName="transition"
        elsewhere={<PrintsAll />}
      >
        {(anomalies) => (
          <ul class="rejected">
            {anomalies.map(({ wp_id, from_lane, to_lane, reason, event_id }) => (
              <li>
                <strong>
                  <ShortValue text={wp_id} />
                </strong>{' '}
                {from_lane ? laneName(from_lane) : 'No lane'} → {to_lane ? laneName(to_lane) : ''}
                <div class="facts">
                  <Value text={reason} />
                </div>
                <div class="facts">
                  <code>{event_id}</code>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Folded>
    </>
  );
}
