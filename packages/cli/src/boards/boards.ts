import { reduceStatus } from 'mission-dossier-contracts/status';
import type { CompleteReducedStatus } from 'mission-dossier-contracts/status';
import type { Rejection } from 'mission-dossier-contracts';
import { conflictFinding } from '../finding.js';
import type { EventPlace, Finding } from '../finding.js';
import { streamOf } from '../families/streamOf.js';
import type { EventStore } from '../eventStore.js';
import type { Transition } from './transition.js';

/** The work packages of a feature. */
export type Board = Pick<CompleteReducedStatus, 'wp_states' | 'anomalies'>;

/**
 * The boards of features. A board depends on the order of all transitions, so these are kept.
 */
export class Boards {
  /** Created for the first transition: most streams of dossiers have none. */
  #events: EventStore | null = null;
  readonly #byFeature = new Map<string, number[]>();
  /** The features whose boards were made. */
  readonly #made = new Set<string>();
  readonly #conflicts: Finding[] = [];
  readonly #createStore: () => Promise<EventStore>;

  /** @param createStore - makes the place where transitions are kept */
  constructor(createStore: () => Promise<EventStore>) {
    this.#createStore = createStore;
  }

  /**
   * Adds transitions of an input. Those that name no feature are invalid, and are left out.
   * @throws CommandError if they cannot be written
   */
  async add(file: string, transitions: readonly Transition[]): Promise<void> {
    for (const { event, line } of transitions) {
      const feature = streamOf(event)?.name;
      if (feature === undefined) continue;
      this.#events ??= await this.#createStore();
      const number = this.#events.add(event, { file, line });
      const numbers = this.#byFeature.get(feature);
      if (numbers) numbers.push(number);
      else this.#byFeature.set(feature, [number]);
    }
  }

  /**
   * Returns a finding for each transition that lost against another version (C13), of the boards that were made
   * since the last call. Each is returned once.
   */
  takeConflicts(): readonly Finding[] {
    return this.#conflicts.splice(0);
  }

  /** The features that have transitions. */
  get features(): Iterable<string> {
    return this.#byFeature.keys();
  }

  /**
   * Makes the board of a feature.
   * @returns null if it has no transitions
   */
  of(feature: string): Board | null {
    const places = new Map<unknown, EventPlace>();
    for (const number of this.#byFeature.get(feature) ?? []) {
      const { event, file, line } = (this.#events as EventStore).at(number);
      places.set(event, { file, line });
    }
    if (places.size === 0) return null;
    const isFirst = !this.#made.has(feature);
    this.#made.add(feature);
    const onRejected = ({ reason, event, kept }: Rejection) => {
      if (reason !== 'conflicting-duplicate' || !isFirst) return;
      const [place, other] = [places.get(event), places.get(kept)] as [EventPlace, EventPlace];
      this.#conflicts.push(conflictFinding(event as object, place, other));
    };
    return reduceStatus(places.keys(), { onRejected });
  }

  /** Removes what is kept. */
  async remove(): Promise<void> {
    await this.#events?.remove();
  }
}
