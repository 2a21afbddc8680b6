import { namespaceKey, reduceMissionDossier } from 'mission-dossier-contracts';
import { DOSSIER, readableNamespace } from 'mission-dossier-contracts/tooling';
import { unassignedFinding } from '../finding.js';
import { dossierOfEvents, dossierOfState, featureOf, withBoard } from './dossier.js';
import type { Dossier, DossierWithoutBoard } from './dossier.js';
import { areSurelySeveral } from './namespaceEvents.js';
import { orderedEvents } from './orderedEvents.js';
import type { EventsRead } from './eventsRead.js';

/**
 * The dossiers of a report: one for events of one namespace, even without any, else one per namespace; and one
 * for each saved scan, and each baseline without one. Each is made when it is asked for, so that only one is in
 * memory.
 */
export class Dossiers {
  readonly #read: EventsRead;
  readonly #isTraced: boolean;
  readonly #makers: readonly Maker[];
  readonly #made = new Set<Maker>();
  #last: { readonly index: number; readonly dossier: Dossier } | null = null;

  /**
   * @param read - the content of the inputs. An error is added to it for each event that cannot be assigned to
   *   one of several namespaces; and, when a dossier is made, for its events that occur in several versions
   * @param isTraced - whether the report shows which events made the entries
   */
  constructor(read: EventsRead, isTraced = false) {
    this.#read = read;
    this.#isTraced = isTraced;
    const ofFiles = [...makersOfProducerFiles(read)];
    this.#makers = [
      ...(ofFiles.length > 0 && read.events.size === 0 ? [] : makersOf(read)),
      ...ofFiles,
    ];
  }

  get length(): number {
    return this.#makers.length;
  }

  /** Makes a dossier, or returns the last one again. */
  at(index: number): Dossier {
    if (this.#last?.index !== index) {
      // Before the next one is made, the last one must be free.
      this.#last = null;
      this.#last = { index, dossier: this.#make(this.#makers[index] as Maker) };
    }
    return this.#last.dossier;
  }

  #make(maker: Maker): Dossier {
    const { boards, errors } = this.#read;
    const made = this.#makeWithoutBoard(maker);
    const feature = featureOf(made);
    const board = feature === null ? null : boards.of(feature);
    for (const finding of boards.takeConflicts()) errors.add(finding);
    return withBoard(made, board);
  }

  #makeWithoutBoard(maker: Maker): DossierWithoutBoard {
    if (typeof maker === 'function') return maker();
    const { events, errors } = this.#read;
    const ordered = orderedEvents(events, maker);
    if (!this.#made.has(maker)) for (const finding of ordered.conflicts) errors.add(finding);
    this.#made.add(maker);
    return dossierOfEvents(events, ordered, this.#isTraced);
  }
}

/** The numbers of the events of a dossier, or a function that makes it. */
type Maker = readonly number[] | (() => DossierWithoutBoard);

/** Sorted by key, as in `dossier reduce`, so that the order of the events does not matter. */
function makersOf(read: EventsRead): Maker[] {
  const { byNamespace, unassigned, events, errors } = read;
  if (isOneStream(read))
    return [[...byNamespace.values()].flatMap(({ numbers }) => numbers).concat(unassigned)];
  for (const number of unassigned) {
    const { event, ...place } = events.at(number);
    errors.add(unassignedFinding(event, place));
  }
  return [...byNamespace].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { numbers }]) => numbers);
}

/** Whether the events have one namespace, if each id is kept once (C13, C14). */
function isOneStream({ byNamespace, events }: EventsRead): boolean {
  const namespaces = [...byNamespace.values()];
  if (namespaces.length < 2) return true;
  if (areSurelySeveral(namespaces)) return false;
  const all = namespaces.flatMap(({ numbers }) => numbers);
  const kept = orderedEvents(events, all).numbers.map((number) => {
    const namespace = readableNamespace(DOSSIER.namespaceOf(events.at(number).event));
    return namespace && namespaceKey(namespace);
  });
  return new Set(kept).size < 2;
}

function* makersOfProducerFiles({
  producerFiles: { scans, baselines },
}: EventsRead): Generator<() => DossierWithoutBoard> {
  for (const { slug, state } of scans) yield () => dossierOfState({ kind: 'scan', slug }, state);
  for (const baseline of baselines) {
    const { namespace } = baseline;
    if (scans.some(({ slug }) => slug === namespace.feature_slug)) continue;
    yield () =>
      dossierOfState({ kind: 'baseline', baseline }, { ...reduceMissionDossier([]), namespace });
  }
}
