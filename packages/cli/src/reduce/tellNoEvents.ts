import { isMissionDossierState } from 'mission-dossier-contracts';
import { describe } from 'mission-dossier-contracts/tooling';
import { printable } from '../text/printable.js';
import { firstObject } from './secondLook.js';
import type { Again } from './secondLook.js';

/**
 * Says of each input that has no dossier event what it has instead: to ignore it is right (C11), but it
 * may be the wrong file. Of one that has nothing, there is nothing to say.
 */
export async function tellNoEvents(again: Again): Promise<void> {
  const { stderr } = again.io;
  for (const input of again.inputs) {
    const first = await firstObject(input, again);
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
