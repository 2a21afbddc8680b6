import { describe } from 'mission-dossier-contracts/tooling';
import { noteNothingRead } from '../noEvents.js';
import { notice } from '../notice.js';
import { firstObject } from './rereadInputs.js';
import type { RereadableInputs } from './rereadInputs.js';

/**
 * Writes a notice for each input that has records, but no dossier event. Such records are ignored (C11),
 * but the file may be the wrong one. Without any record, that is the notice.
 */
export async function noteInputsWithoutEvents(sources: RereadableInputs): Promise<void> {
  const { io, inputs } = sources;
  let records = 0;
  for (const input of inputs) {
    const first = await firstObject(input, sources);
    if (!first) continue;
    records += 1;
    await notice(io, firstRecordText(first), input.name);
  }
  if (records === 0) await noteNothingRead(io, inputs);
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
