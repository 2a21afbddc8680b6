import { MissionDossierProjection } from '../index.js';
import type { Admission } from './admission.js';
import type { Context } from './context.js';
import type { DeadLetter } from './deadLetter.js';
import { linesOf } from './eventLine.js';
import type { LogMessage } from './eventLog.js';
import type { MissionMessages } from './flushWindow.js';
import { Packing } from './packing.js';
import type { Route } from './route.js';

/** What follows from messages of a mission, and is to be stored before they are settled. */
export class NewOfMission {
  readonly #route: Route | null;
  readonly #misrouted: Packing;
  /** Of the new events of the mission. */
  readonly projection: MissionDossierProjection;
  readonly letters: DeadLetter[] = [];
  /** Events of other missions than the log has them for, in messages. */
  readonly messages: LogMessage[] = [];
  events = 0;
  /** Events of other families. */
  ignored = 0;

  constructor({ admissions, projection, log }: Context, { route, deliveries }: MissionMessages) {
    this.#route = route;
    this.#misrouted = new Packing(log.maxBytes);
    this.projection = new MissionDossierProjection(projection);
    for (const { bytes } of deliveries)
      for (const line of linesOf(bytes)) this.#add(admissions.of(line), line);
    this.messages.push(...this.#misrouted.takeAll());
  }

  #add(admission: Admission, line: Uint8Array): void {
    if (admission.kind === 'event') this.#addEvent(admission);
    else if (admission.kind === 'ignored') this.ignored += 1;
    else {
      const { reason, issues } = admission;
      const route = admission.route ?? this.#route;
      this.letters.push({ reason, issues, route, bytes: line.slice() });
    }
  }

  #addEvent({ event, line, route }: Extract<Admission, { kind: 'event' }>): void {
    // Only what the log has in the right place is found when the mission is rebuilt.
    if (route.mission !== this.#route?.mission || route.partition !== this.#route.partition) {
      this.messages.push(...this.#misrouted.add(route, line));
      return;
    }
    this.projection.apply(event);
    this.events += 1;
  }
}
