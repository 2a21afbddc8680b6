import { loadFixtures } from 'mission-dossier-contracts/conformance';
import { FAMILIES, readContract } from '../scripts/schemas.js';
import { eventAt } from './event.js';
import type { Random } from './random.js';

/** An event of a sibling family. */
export interface SiblingEvent {
  readonly event_type: string;
  readonly payload: object;
}

/**
 * The percentages of families in a stream of all of them. Recorded streams of dossiers are full of indexed
 * artifacts; of other events, most move work packages over the board, and a mission starts, ends and passes gates
 * once. No recorded stream has all families, so these are estimates.
 */
export const PERCENT_OF_FAMILY = {
  dossier: 60,
  status: 26,
  collaboration: 6,
  mission_next: 3,
  glossary: 3,
  lifecycle: 1,
  gates: 1,
} as const;

/** The name of a sibling family. */
export type SiblingName = Exclude<keyof typeof PERCENT_OF_FAMILY, 'dossier'>;

/** The sibling families. */
export const SIBLINGS = Object.keys(PERCENT_OF_FAMILY).filter(
  (name): name is SiblingName => name !== 'dossier',
);

/** The event that a mission's producers send at a tick of the clock, of any family. */
export function anyEventAt(clock: number, mission: number, random: Random): object {
  const event = eventAt(clock, mission, random);
  let percentile = random.below(100) - PERCENT_OF_FAMILY.dossier;
  for (const name of SIBLINGS) {
    if (percentile < 0) break;
    percentile -= PERCENT_OF_FAMILY[name];
    if (percentile < 0) return { ...event, ...random.of(examplesOf(name)) };
  }
  return event;
}

/** Events of a sibling family, its types in turns, as `JSON.parse` returns them. */
export function siblingEvents(name: SiblingName, count: number, random: Random): unknown[] {
  const examples = examplesOf(name);
  return Array.from({ length: count }, (_, turn) => {
    const event = { ...eventAt(turn, 0, random), ...examples[turn % examples.length] };
    return JSON.parse(JSON.stringify(event)) as unknown;
  });
}

const found = new Map<SiblingName, readonly SiblingEvent[]>();

/** The events of a family: for each type, a payload with every field, and one with those that are required. */
function examplesOf(name: SiblingName): readonly SiblingEvent[] {
  const known = found.get(name) ?? readExamples(name);
  found.set(name, known);
  return known;
}

function readExamples(name: SiblingName): SiblingEvent[] {
  const { events = {} } =
    readContract('schemas').siblings.all.find((each) => each.name === name) ?? {};
  const cases = ['events', 'collaboration', 'glossary', 'mission_next'].flatMap((category) =>
    loadFixtures(category),
  );
  return Object.entries(events).flatMap(([event_type, model]) =>
    cases
      .filter(({ schema }) => schema === `${FAMILIES}/${name}/${model}`)
      .filter(({ id }) => /[.]valid[.](full|minimal)$/.test(id))
      .map(({ payload }) => ({ event_type, payload: payload as object })),
  );
}
