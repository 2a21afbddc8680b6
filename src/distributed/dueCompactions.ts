import { isWorthwhile } from './compaction.js';
import type { StoredDelta } from './flush.js';
import type { Route } from './route.js';

/** What a projector knows of the stored state of a mission. */
interface Known {
  deltas: number;
  deltaBytes: number;
  baseBytes: number;
}

/** Of how many missions this is kept. */
const KEPT_MISSIONS = 100_000;
/** As if a projector that began just now were in the middle of what another one did. */
const DELTAS_AT_FIRST = 8;

/** Decides which missions to compact, by the deltas that a projector appended. */
export class DueCompactions {
  readonly #known = new Map<string, Known>();
  readonly #due = new Map<string, { readonly route: Route; isSettled: boolean }>();

  /** Notes a delta that was stored. */
  note({ route, bytes, isSettled }: StoredDelta): void {
    const known = this.#of(route.mission);
    known.deltas += 1;
    known.deltaBytes += bytes;
    if (!isSettled || isWorthwhile(known.deltas, known.deltaBytes, known.baseBytes))
      this.#due.set(route.mission, { route, isSettled });
  }

  /** Takes the missions that are due. */
  takeDue(): { readonly route: Route; readonly isSettled: boolean }[] {
    const due = [...this.#due.values()];
    this.#due.clear();
    return due;
  }

  /** Notes that a mission has no deltas now, or that this was tried. */
  noteBase({ mission }: Route, baseBytes: number): void {
    this.#known.delete(mission);
    this.#keep(mission, { deltas: 0, deltaBytes: 0, baseBytes });
  }

  #of(mission: string): Known {
    const known = this.#known.get(mission);
    if (known) return known;
    // What others appended is not known: at random, so that deltas never pile up, however often projectors are killed.
    const deltas = Math.floor(Math.random() * DELTAS_AT_FIRST);
    return this.#keep(mission, { deltas, deltaBytes: 0, baseBytes: 0 });
  }

  #keep(mission: string, known: Known): Known {
    this.#known.set(mission, known);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= KEPT_MISSIONS) break;
      this.#known.delete(oldest);
    }
    return known;
  }
}
