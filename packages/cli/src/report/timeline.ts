import type {
  DossierEventType,
  MissionDossierEvent,
  ParityStatus,
} from 'mission-dossier-contracts';

/** More could not be distinguished on a phone. */
const MAX_COLUMNS = 120;

/** A column of the picture: some consecutive events. */
export interface TimelineColumn {
  /** The number of artifacts that were present at its end. */
  present: number;
  /** Whether it contains such events. */
  snapshot: boolean;
  drift: boolean;
  missing: boolean;
  /** The parity at its end (C19). */
  parity: ParityStatus;
}

/** What each event type shows in its column. A new event type does not compile without a line here. */
const SHOWN: Readonly<Record<DossierEventType, Shown>> = {
  MissionDossierArtifactIndexed: {},
  MissionDossierArtifactMissing: { mark: 'missing' },
  MissionDossierSnapshotComputed: { mark: 'snapshot', parityAfter: 'clean' },
  MissionDossierParityDriftDetected: { mark: 'drift', parityAfter: 'drifted' },
};

interface Shown {
  readonly mark?: 'snapshot' | 'drift' | 'missing';
  /** The parity after such an event, if the event determines it (C19). */
  readonly parityAfter?: ParityStatus;
}

/**
 * The history of a dossier in columns of equal width. Every event takes the same space, because its
 * position in the order matters, and not its time (C12).
 */
export class Timeline {
  readonly #eventCount: number;
  readonly #columnCount: number;
  readonly #columns: TimelineColumn[] = [];
  #present = 0;
  #parity: ParityStatus = 'unknown';

  /** @param eventCount - the number of events of the dossier, including invalid ones */
  constructor(eventCount: number) {
    this.#eventCount = eventCount;
    this.#columnCount = Math.min(eventCount, MAX_COLUMNS);
  }

  /**
   * Adds a valid event. Events are added in order.
   * @param position - its position among all events, from 0
   * @param present - the number of artifacts that are present after it
   */
  add(position: number, { event_type }: MissionDossierEvent, present: number): void {
    const column = this.#columnAt(Math.floor((position * this.#columnCount) / this.#eventCount));
    const { mark, parityAfter } = SHOWN[event_type];
    if (mark) column[mark] = true;
    this.#parity = parityAfter ?? this.#parity;
    this.#present = present;
    column.present = present;
    column.parity = this.#parity;
  }

  get columns(): readonly TimelineColumn[] {
    if (this.#columnCount > 0) this.#columnAt(this.#columnCount - 1);
    return this.#columns;
  }

  #columnAt(index: number): TimelineColumn {
    while (this.#columns.length <= index) {
      const [present, parity] = [this.#present, this.#parity];
      this.#columns.push({ present, snapshot: false, drift: false, missing: false, parity });
    }
    return this.#columns[index] as TimelineColumn;
  }
}
