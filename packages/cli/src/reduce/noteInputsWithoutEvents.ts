import { describe } from 'mission-dossier-contracts/tooling';
import { noteNothingRead } from '../noEvents.js';
import { notice } from '../notice.js';
import { firstObject } from './rereadInputs.js';
import type { RereadableInputs } from './rereadInputs.js';

/**
 * Writes a notice for each input that has records, but no event that is asked for. Such records are ignored (C11),
 * but the file may be the wrong one. Without any record, that is the notice.
 * @param event - what is asked for
 */
export async function noteInputsWithoutEvents(
  sources: RereadableInputs,
  event = 'dossier event',
): Promise<void> {
  const { io, inputs } = sources;
  let records = 0;
  for (const input of inputs) {
    const first = await firstObject(input, sources);
    if (!first) continue;
    records += 1;
    await notice(io, firstRecordText(first, event), input.name);
  }
  if (records === 0) await noteNothingRead(io, inputs);
}

function firstRecordText(first: object, event: string): string {
  const { event_type } = first as { readonly event_type?: unknown };
  return `no ${event}; the first record has ${typeText(event_type)}`;
}

function typeText(type: unknown): string {
  if (type === undefined) return 'no event_type';
  return typeof type === 'string'
    ? `the event_type ${describe(type)}`
    : `an event_type that is ${describe(type)}`;
}
