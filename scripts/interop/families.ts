import fc from 'fast-check';
import { loadReplayStream } from 'mission-dossier-contracts/conformance';
import { familyStream } from '../../test/support/familyStreams.js';
import type { FoldedFamily } from '../../test/support/familyStreams.js';
import { FOLDED } from '../../test/support/foldedFamilies.js';
import { askAll } from './askAll.js';
import { differencesBetween } from './differencesBetween.js';
import { agreementOn, listed, PROGRAM } from './libraries.js';
import type { Agreement } from './libraries.js';
import type { Release } from './releases.js';

/** So many streams are drawn of each family, with this seed. */
const STREAMS = { numRuns: 500, seed: 15 };

/** The families that the released library reduces, with their modes. */
const MODES: { readonly [Name in FoldedFamily]?: readonly string[] } = {
  status: ['permissive'],
  lifecycle: ['permissive'],
  mission_next: ['permissive'],
  glossary: ['permissive', 'strict'],
  collaboration: ['permissive', 'strict'],
};

interface Stream {
  readonly id: string;
  readonly family: FoldedFamily;
  readonly mode: string;
  readonly events: readonly object[];
}

interface Outcome {
  readonly state?: object;
  readonly error?: string;
}

/** Compares the states that a library's reducers of the sibling families compute with ours. */
export async function compareFamilies(library: Release): Promise<Agreement> {
  const streams = (Object.keys(MODES) as FoldedFamily[]).flatMap(streamsOf);
  const outcomes = await askAll<Outcome>(
    library,
    PROGRAM,
    streams.map(({ id: _, ...request }) => JSON.stringify({ do: 'reduce_family', ...request })),
  );
  return agreementOn(library, streams, (stream, i) =>
    difference(ourOutcome(stream), outcomes[i] as Outcome),
  );
}

function streamsOf(family: FoldedFamily): Stream[] {
  const drawn = fc.sample(familyStream(family), STREAMS);
  const replays =
    family === 'mission_next' ? [loadReplayStream('mission-next-replay-full-lifecycle')] : [];
  return (MODES[family] ?? []).flatMap((mode) =>
    [...replays, ...drawn].map((events, i) => ({
      id: `${family}, ${mode}, stream ${i}`,
      family,
      mode,
      events,
    })),
  );
}

function ourOutcome({ family, mode, events }: Stream): Outcome {
  try {
    return { state: FOLDED[family].reduce(events, { mode }) };
  } catch (error) {
    return { error: (error as { eventId: string }).eventId };
  }
}

/** The words of errors and of reasons are each side's own; the event that they are about is the same. */
function difference(ours: Outcome, theirs: Outcome): string | undefined {
  if (ours.error !== undefined || theirs.error !== undefined)
    return ours.error !== undefined && theirs.error?.includes(ours.error)
      ? undefined
      : `raises ${theirs.error ?? 'nothing'}`;
  const pointers = differencesBetween(comparable(ours.state), comparable(theirs.state));
  return pointers.length === 0 ? undefined : `differs at ${listed(pointers.map(({ at }) => at))}`;
}

/**
 * A state without what the two write in different ways: the words of reasons, members that have their default
 * value (null with us), and instants.
 */
function comparable(state: object | undefined): unknown {
  return JSON.parse(
    JSON.stringify(state, (key, value: unknown) => {
      if (key === 'reason' || isDefault(value)) return undefined;
      return typeof value === 'string' ? value.replace(/(T[\d:.]+)\+00:00$/, '$1Z') : value;
    }),
  );
}

function isDefault(value: unknown): boolean {
  return (
    value === null ||
    value === '' ||
    value === false ||
    (typeof value === 'object' && Object.keys(value).length === 0)
  );
}
