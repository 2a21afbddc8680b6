import { deserialize, serialize } from 'node:v8';
import type { DossierProjections } from 'mission-dossier-contracts';
import { canonicalJsonParts, eventCountOf, pack, unpack } from 'mission-dossier-contracts/tooling';
import type { PackedContent } from 'mission-dossier-contracts/tooling';

/** States of dossiers, to be printed by another thread. */
export interface SentStates {
  readonly states: readonly SentState[];
  /** The canonical JSON of all of them, one after the other. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface SentState {
  readonly key: string;
  readonly eventCount: number;
  /** The lengths of the parts of its text, in bytes. */
  readonly parts: readonly number[];
}

/** States are sent together: a message takes as long as a small state. */
const SENT_BYTES = 1024 * 1024;

/** The first of some dossiers, packed for another thread. */
export interface GivenDossiers {
  readonly count: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Dossiers of about so many events are given together: they are in memory twice meanwhile. */
const GIVEN_EVENTS = 4096;

/** Dossiers that stay on the thread that read their events, until their states are printed. */
export class HeldDossiers {
  readonly #dossiers: DossierProjections;
  /** The keys of the states that are not made yet, the first one last; null until the first is asked for. */
  #next: string[] | null = null;

  constructor(dossiers: DossierProjections) {
    this.#dossiers = dossiers;
  }

  get keys(): string[] {
    return [...this.#dossiers].map(([key]) => key);
  }

  /** Whether ids occur in several versions. Then no state may be right. */
  get hasVersions(): boolean {
    return this.#dossiers.conflictingIds.length > 0;
  }

  /** Gives the first of some dossiers away: at least one. */
  give(keys: readonly string[]): GivenDossiers {
    const contents: [key: string, content: PackedContent][] = [];
    for (let events = 0; events < GIVEN_EVENTS;) {
      const key = keys[contents.length];
      const dossier = key !== undefined && this.#dossiers.drop(key);
      if (!dossier) break;
      events += eventCountOf(dossier);
      contents.push([key, pack(dossier)]);
    }
    return { count: contents.length, bytes: serialize(contents) };
  }

  /** Merges what another thread gave away. Returns whether an id of these dossiers has several versions. */
  take(bytes: Uint8Array): boolean {
    let hasVersions = false;
    for (const [key, content] of deserialize(bytes) as [string, PackedContent][]) {
      const { conflictingIds } = unpack(this.#dossiers.at(key), content);
      if (conflictingIds.length > 0) hasVersions = true;
    }
    return hasVersions;
  }

  /** The next states, in the order of their keys; none at the end. Their dossiers are dropped. */
  nextStates(): SentStates {
    this.#next ??= this.keys.sort().reverse();
    const states: SentState[] = [];
    const bytes: Buffer[] = [];
    for (let length = 0; length < SENT_BYTES;) {
      const key = this.#next.pop();
      const dossier = key !== undefined && this.#dossiers.drop(key);
      if (!dossier) break;
      const state = dossier.newState();
      // As bytes, because a text that was put together is kept as a tree of its parts, which garbage collection copies.
      const parts = Array.from(canonicalJsonParts(state), (part) => Buffer.from(part));
      bytes.push(...parts);
      const lengths = parts.map((part) => part.length);
      states.push({ key, eventCount: state.event_count, parts: lengths });
      length += lengths.reduce((sum, each) => sum + each, 0);
    }
    return { states, bytes: Buffer.concat(bytes) };
  }
}
