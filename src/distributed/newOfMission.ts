import { MissionDossierProjection } from '../index.js';
import type { Context } from './context.js';
import type { DeadLetter } from './deadLetter.js';
import { linesOf } from './eventLine.js';
import type { LogMessage } from './eventLog.js';
import type { MissionMessages } from './flushWindow.js';
import { Packing } from './packing.js';

/** What messages have beside the new events of their missions. */
export interface OtherFindings {
  readonly letters: DeadLetter[];
  /** Events of other missions than the log has them for, in messages. */
  readonly messages: LogMessage[];
  /** Events of the missions. */
  events: number;
  /** Events of other families. */
  ignored: number;
}

/**
 * Reads the messages of a mission.
 * @param found - what else there is is added to it
 * @returns the projection of the new events
 */
export function newOfMission(
  { admissions, projection: options, log }: Context,
  { route, deliveries }: MissionMessages,
  found: OtherFindings,
): MissionDossierProjection {
  const projection = new MissionDossierProjection(options);
  const misrouted = new Packing(log.maxBytes);
  for (const line of deliveries.flatMap(({ bytes }) => linesOf(bytes))) {
    const admission = admissions.of(line);
    if (admission.kind === 'ignored') found.ignored += 1;
    else if (admission.kind === 'refused') {
      const { reason, issues } = admission;
      found.letters.push({
        reason,
        issues,
        route: admission.route ?? route,
        bytes: line.slice(),
      });
    } else if (
      admission.route.mission === route?.mission &&
      admission.route.partition === route.partition
    ) {
      projection.apply(admission.event);
      found.events += 1;
      // Only what the log has in the right place is found when the mission is rebuilt.
    } else found.messages.push(...misrouted.add(admission.route, admission.line));
  }
  found.messages.push(...misrouted.takeAll());
  return projection;
}
