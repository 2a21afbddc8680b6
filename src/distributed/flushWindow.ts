import { MissionDossierProjection } from '../index.js';
import type { ProjectionOptions } from '../index.js';
import type { Admission, Admissions } from './admission.js';
import type { DeadLetter } from './deadLetter.js';
import { linesOf } from './eventLine.js';
import type { Delivery, LogMessage } from './eventLog.js';
import { Packing } from './packing.js';
import type { Route } from './route.js';

/** What is new of a mission. */
export interface MissionDelta {
  readonly route: Route;
  readonly projection: MissionDossierProjection;
}

/** What a projector received, and what is to be stored before it is settled. */
export class FlushWindow {
  readonly #admissions: Admissions;
  readonly #options: ProjectionOptions;
  readonly #misrouted: Packing;
  readonly #missions = new Map<string, MissionDelta>();
  readonly deliveries: Delivery[] = [];
  readonly letters: DeadLetter[] = [];
  /** Events of other missions than the log has them for, in messages. */
  readonly messages: LogMessage[] = [];
  events = 0;
  /** Events of other families. */
  ignored = 0;
  bytes = 0;

  /**
   * @param options - of the projections of new events
   * @param maxBytes - the length of the longest message of the log
   */
  constructor(admissions: Admissions, options: ProjectionOptions, maxBytes: number) {
    this.#admissions = admissions;
    this.#options = options;
    this.#misrouted = new Packing(maxBytes);
  }

  /** The missions with new events. */
  get missions(): Iterable<MissionDelta> {
    return this.#missions.values();
  }

  /** Adds what is in a message. */
  add(delivery: Delivery): void {
    this.deliveries.push(delivery);
    this.bytes += delivery.bytes.length;
    for (const line of linesOf(delivery.bytes)) {
      const admission = this.#admissions.of(line);
      if (admission.kind === 'event') this.#addEvent(admission, delivery.route);
      else if (admission.kind === 'ignored') this.ignored += 1;
      else {
        const { reason, issues } = admission;
        const route = admission.route ?? delivery.route;
        this.letters.push({ reason, issues, route, bytes: line.slice() });
      }
    }
    this.messages.push(...this.#misrouted.takeAll());
  }

  #addEvent(
    { event, line, route }: Extract<Admission, { kind: 'event' }>,
    found: Route | null,
  ): void {
    // Only what the log has in the right place is found when the mission is rebuilt.
    if (route.mission !== found?.mission || route.partition !== found.partition) {
      this.messages.push(...this.#misrouted.add(route, line));
      return;
    }
    this.#deltaOf(route).projection.apply(event);
    this.events += 1;
  }

  #deltaOf(route: Route): MissionDelta {
    const known = this.#missions.get(route.mission);
    if (known) return known;
    const delta = { route, projection: new MissionDossierProjection(this.#options) };
    this.#missions.set(route.mission, delta);
    return delta;
  }
}
