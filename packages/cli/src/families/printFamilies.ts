import { canonicalJsonParts } from 'mission-dossier-contracts/tooling';
import type { Io } from '../io.js';
import type { FamilyStates } from './familyStates.js';

/** How the states of families are printed. */
export interface FamiliesFormat {
  readonly format: 'text' | 'json';
  /** Whether the state of a single family is printed as it is. */
  readonly isBare: boolean;
}

/** Prints the states of streams: each stream is a line of JSON, or a text. */
export async function printFamilies(
  io: Io,
  streams: readonly FamilyStates[],
  { format, isBare }: FamiliesFormat,
): Promise<void> {
  const { stdout } = io;
  for (const [i, each] of streams.entries()) {
    if (format === 'text') {
      await stdout.write(`${i === 0 ? '' : '\n'}${textOf(each, io)}\n`);
    } else {
      for (const part of canonicalJsonParts(isBare ? onlyState(each) : statesByFamily(each)))
        await stdout.write(part);
      await stdout.write('\n');
    }
  }
}

function textOf({ states }: FamilyStates, { stdout, now }: Io): string {
  return [...states.values()]
    .map(({ text, name }) => text(name, stdout.colors, now()))
    .join('\n\n');
}

function onlyState({ states }: FamilyStates): object {
  const [only] = states.values();
  return only?.state ?? {};
}

function statesByFamily({ stream, states }: FamilyStates): object {
  return {
    ...(stream !== null && { stream }),
    ...Object.fromEntries([...states].map(([family, { state }]) => [family, state])),
  };
}
