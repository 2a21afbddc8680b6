import type { Admissions } from './admission.js';
import type { PublishResult, RefusedEvent, ReplayOptions } from './dossiers.js';
import type { EventLog } from './eventLog.js';
import { Publication } from './publication.js';

/** Publishes dead letters again, and removes those that are stored as events now. */
export async function replayDeadLetters(
  log: EventLog,
  admissions: Admissions,
  { reasons }: ReplayOptions = {},
): Promise<PublishResult> {
  let [accepted, duplicate, ignored, index] = [0, 0, 0, 0];
  const refused: RefusedEvent[] = [];
  // One by one: a letter is removed once its event is known to be stored.
  for await (const { id, reason, bytes } of log.deadLetters()) {
    if (reasons?.includes(reason) === false) continue;
    const result = await new Publication(log, admissions, {}).run([bytes]);
    accepted += result.accepted;
    duplicate += result.duplicate;
    ignored += result.ignored;
    refused.push(...result.refused.map((each) => ({ ...each, index })));
    if (result.accepted + result.duplicate > 0) await log.removeDeadLetter(id);
    index += 1;
  }
  return { accepted, duplicate, ignored, refused };
}
