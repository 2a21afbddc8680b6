import { describe } from 'mission-dossier-contracts/tooling';
import { notice } from '../notice.js';
import { firstObject } from './rereadInputs.js';
import type { RereadableInputs } from './rereadInputs.js';

/**
 * Writes a notice for each input that has records, but no dossier event. Such records are ignored (C11),
 * but the file may be the wrong one.
 */
export async function noteInputsWithoutEvents(sources: RereadableInputs): Promise<void> {
  for (const input of sources.inputs) {
    const first = await firstObject(input, sources);
    if (first) await notice(sources.io, firstRecordText(first), input.name);
  }
}

function firstRecordText(first: object): string {
  const { event_type } = first as { readonly event_type?: unknown };
  return `no dossier event; the first record has ${typeText(event_type)}`;
}

function typeText(type: unknown): string {
  if (type === undefined) return 'no event_type';
  return typeof type === 'string'
    ? `the event_type ${describe(type)}`
    : `an event_type that is ${describe(type)}`;
}
