import {
  CANONICAL_GENERATION,
  generationOf,
  GENERATIONS,
} from 'mission-dossier-contracts/spec-kitty';
import type { Generation } from 'mission-dossier-contracts/spec-kitty';
import type { SiblingReading } from 'mission-dossier-contracts/families';
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
  /** The number of events whose payloads have a form without a schema. */
  unchecked: number;
}

const NONE: Readonly<Count> = { events: 0, leftOut: 0, unchecked: 0 };

/** Counts an event. */
export function countEvent(
  counts: GenerationCounts,
  generation: Generation,
  { length }: readonly string[] = [],
): void {
  add(counts, generation, { events: 1, leftOut: length, unchecked: 0 });
}

/** Counts an event of a sibling family in which nothing is wrong. */
export function countSibling(
  counts: GenerationCounts,
  { generation, leftOut, checked }: SiblingReading,
): void {
  const unchecked = checked === 'envelope' ? 1 : 0;
  add(counts, generation, { events: 1, leftOut: leftOut.length, unchecked });
}

/** Counts an event that is refused because only the canonical form is read. */
export function countOther(counts: GenerationCounts, event: object): void {
  const generation = generationOf(event);
  if (generation !== null && generation !== CANONICAL_GENERATION) countEvent(counts, generation);
}

function add(counts: GenerationCounts, generation: Generation, count: Count): void {
  const known = (counts[generation] ??= { ...NONE });
  known.events += count.events;
  known.leftOut += count.leftOut;
  known.unchecked += count.unchecked;
}

/** Adds other counts to counts. */
export function addCounts(to: GenerationCounts, from: GenerationCounts): void {
  for (const generation of GENERATIONS) {
    const counted = from[generation];
    if (counted) add(to, generation, counted);
  }
}

/**
 * Writes which generations were read, on standard error, unless all events are canonical (C26).
 * @param isStrict - whether other generations were refused
 */
export async function noteGenerations(
  io: Io,
  counts: GenerationCounts,
  { strict: isStrict = false }: FormOptions,
): Promise<void> {
  const text = generationsText(counts, isStrict);
  if (text !== null) await notice(io, text);
}

/**
 * Which generations were read, in words. Of canonical events of sibling families, members may be left out, too.
 * @returns null if all events are canonical, and nothing of them was left out
 */
export function generationsText(counts: GenerationCounts, isStrict = false): string | null {
  const read = GENERATIONS.flatMap((generation) => {
    const count = counts[generation] ?? NONE;
    return count.events > 0 ? [{ generation, ...count }] : [];
  });
  if (read.every(isAsInContract)) return null;
  const list = read.map(
    ({ generation, events }) => `${counted(events, 'event')} of generation ${generation}`,
  );
  if (isStrict) return `refused ${list.join(', ')}; without --strict they are read`;
  const sum = (of: (count: Count) => number) => read.reduce((total, each) => total + of(each), 0);
  const leftOut = sum((each) => each.leftOut);
  const unchecked = sum((each) => each.unchecked);
  const lost =
    leftOut === 0 ? '' : `; ${counted(leftOut, 'member')} without a place in the contract left out`;
  const byEnvelope =
    unchecked === 0
      ? ''
      : `; ${counted(unchecked, 'event')} checked by the envelope alone, because the payload has a form without a schema, and not part of a state`;
  return `read ${list.join(', ')}${lost}${byEnvelope}`;
}

/** Whether events are canonical, and nothing of them was left out. */
function isAsInContract({
  generation,
  leftOut,
}: Count & { readonly generation: Generation }): boolean {
  return generation === CANONICAL_GENERATION && leftOut === 0;
}
