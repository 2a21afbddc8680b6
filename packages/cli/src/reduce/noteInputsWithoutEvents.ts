import { isMissionDossierState } from 'mission-dossier-contracts';
import { describe } from 'mission-dossier-contracts/tooling';
import { printable } from '../text/printable.js';
import { firstObject } from './rereadInputs.js';
import type { RereadableInputs } from './rereadInputs.js';

/**
 * Writes a notice for each input that has records, but no dossier event. To ignore them is right (C11),
 * but it may be the wrong file.
 */
export async function noteInputsWithoutEvents(sources: RereadableInputs): Promise<void> {
  const { stderr } = sources.io;
  for (const input of sources.inputs) {
    const first = await firstObject(input, sources);
    if (!first) continue;
    const notice = `${stderr.colors.yellow('notice:')} ${printable(insteadText(first))}`;
    await stderr.write(`${printable(input.name)}: ${notice}\n`);
  }
}

function insteadText(first: object): string {
  if (isMissionDossierState(first))
    return 'this looks like a state that dossier reduce has saved, not like events; nothing of it counts';
  const { event_type } = first as { readonly event_type?: unknown };
  return `no dossier event; the first record has ${typeText(event_type)}`;
}

function typeText(type: unknown): string {
  if (type === undefined) return 'no event_type';
  return typeof type === 'string'
    ? `the event_type ${describe(type)}`
    : `an event_type that is ${describe(type)}`;
}
