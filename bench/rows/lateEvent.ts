import { MissionDossierProjection, reduceMissionDossier } from 'mission-dossier-contracts';
import type { MissionDossierEvent } from 'mission-dossier-contracts';
import { parsedEventsOf, SEED } from '../data.js';
import { GOALS } from '../goals.js';
import { takeTurns } from '../rounds.js';
import type { Bench, Measured, Row } from '../row.js';

/** Late events in a turn: the time of a single one is too short to measure. */
const LATE = 100;
const APPLY = 'apply of one late event';
const APPLY_AND_STATE = 'apply of one late event, and state()';
const REFOLD = 'a refold of all events';

/** One more event for a consumer that has many already. */
export const lateEvent: Row = {
  name: 'late-event',
  user: 'a service that keeps a dossier up to date, event by event',
  explanation:
    'One more event for a consumer that has many already: `apply` to a `MissionDossierProjection`, ' +
    'alone and with the whole state read afterwards, against `reduceMissionDossier` of all events. The ' +
    'time of `apply` is the mean of 100 new events in a row.',
  measure,
};

async function measure(bench: Bench): Promise<Measured> {
  const { scale, report } = bench;
  report('filling the projection');
  const events = parsedEventsOf({ events: scale.projected });
  const projection = new MissionDossierProjection();
  for (const event of events) projection.apply(event);
  const lateEvents = newEvents((LATE + 1) * (scale.rounds + 1));
  const applyNext = () => {
    const { outcome } = projection.apply(lateEvents.pop());
    if (outcome !== 'applied') throw new Error(`a late event is no new one: ${outcome}`);
  };

  const times = await takeTurns(
    [
      {
        name: APPLY,
        run: () => {
          for (let i = 0; i < LATE; i += 1) applyNext();
        },
      },
      {
        name: APPLY_AND_STATE,
        run: () => {
          applyNext();
          return projection.state().event_count;
        },
      },
      { name: REFOLD, run: () => reduceMissionDossier(events).event_count },
    ],
    bench,
  );

  return {
    figures: [
      {
        what: APPLY,
        against: REFOLD,
        samples: times.ratios(REFOLD, APPLY).map((ratio) => ratio * LATE),
        unit: '×',
        goal: GOALS.lateEvent,
      },
      {
        what: APPLY_AND_STATE,
        against: REFOLD,
        samples: times.ratios(REFOLD, APPLY_AND_STATE),
        unit: '×',
      },
      { what: APPLY, samples: times.of(APPLY).map((time) => (time * 1000) / LATE), unit: 'µs' },
      { what: REFOLD, samples: times.of(REFOLD), unit: 'ms' },
    ],
  };
}

/** Events of another seed, so that they occur in no other stream; each occurs once. */
function newEvents(events: number): unknown[] {
  const twice = parsedEventsOf({ events: 2 * events, seed: SEED + 1 }) as MissionDossierEvent[];
  const byId = new Map(twice.map((event) => [event.event_id, event]));
  return [...byId.values()].slice(0, events);
}
