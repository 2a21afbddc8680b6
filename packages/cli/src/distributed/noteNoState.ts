import { noteNothingRead } from '../noEvents.js';
import { notice } from '../notice.js';
import { counted } from '../text/counted.js';
import type { LiveInputs } from './withLiveInputs.js';

/** Writes why inputs make no state. Refused records need no notice: they are reported already. */
export async function noteNoState({ io, inputs, publisher }: LiveInputs): Promise<void> {
  const { ignored, refused } = publisher.report;
  if (ignored > 0)
    await notice(io, `no dossier event; ${counted(ignored, 'record')} of other types ignored`);
  else if (refused === 0) await noteNothingRead(io, inputs);
}
