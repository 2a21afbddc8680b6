import {
  CANONICAL_GENERATION,
  generationOf,
  GENERATIONS,
} from 'mission-dossier-contracts/spec-kitty';
import type { Generation } from 'mission-dossier-contracts/spec-kitty';
import type { Io } from '../io.js';
import { notice } from '../notice.js';
import type { FormOptions } from './forms.js';
import { counted } from '../text/counted.js';

/** How many events of each generation were read. It is plain data, which threads exchange. */
export type GenerationCounts = Partial<Record<Generation, Count>>;

interface Count {
  events: number;
  /** The number of members that the canonical form has no place for (C32). */
  leftOut: number;
}

/** Counts an event. */
export function countEvent(
  counts: GenerationCounts,
  generation: Generation,
  { length }: readonly string[] = [],
): void {
  add(counts, generation, { events: 1, leftOut: length });
}

/** Counts an event that is refused because only the canonical form is read. */
export function countOther(counts: GenerationCounts, event: object): void {
  const generation = generationOf(event);
  if (generation !== null && generation !== CANONICAL_GENERATION) countEvent(counts, generation);
}

function add(counts: GenerationCounts, generation: Generation, { events, leftOut }: Count): void {
  const known = (counts[generation] ??= { events: 0, leftOut: 0 });
  known.events += events;
  known.leftOut += leftOut;
}

/** Adds other counts to counts. */
export function addCounts(to: GenerationCounts, from: GenerationCounts): void {
  for (const generation of GENERATIONS) {
    const counted = from[generation];
    if (counted) add(to, generation, counted);
  }
}

const NONE: Count = { events: 0, leftOut: 0 };

/**
 * Writes which generations were read, on standard error, unless all events are canonical (C26).
 * @param isStrict - whether other generations were refused
 */
export async function noteGenerations(
  io: Io,
  counts: GenerationCounts,
  { strict: isStrict = false }: FormOptions,
): Promise<void> {
  const read = GENERATIONS.flatMap((generation) => {
    const { events, leftOut } = counts[generation] ?? NONE;
    return events > 0 ? [{ generation, events, leftOut }] : [];
  });
  if (read.every(({ generation }) => generation === CANONICAL_GENERATION)) return;
  const list = read.map(
    ({ generation, events }) => `${counted(events, 'event')} of generation ${generation}`,
  );
  const leftOut = read.reduce((sum, each) => sum + each.leftOut, 0);
  const lost =
    leftOut === 0 ? '' : `; ${counted(leftOut, 'member')} without a place in the contract left out`;
  const text = isStrict
    ? `refused ${list.join(', ')}; without --strict they are read`
    : `read ${list.join(', ')}${lost}`;
  await notice(io, text);
}
