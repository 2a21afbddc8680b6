import type { DossierEventType, ParityStatus } from 'mission-dossier-contracts';
import type { History } from './history.js';

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
 * @param eventCount - the number of events of the dossier, including invalid ones
 */
export function timelineOf(history: History, eventCount: number): readonly TimelineColumn[] {
  const count = Math.min(eventCount, MAX_COLUMNS);
  const columns: TimelineColumn[] = [];
  let present = 0;
  let parity: ParityStatus = 'unknown';
  const columnAt = (index: number): TimelineColumn => {
    while (columns.length <= index)
      columns.push({ present, snapshot: false, drift: false, missing: false, parity });
    return columns[index] as TimelineColumn;
  };

  history.steps.forEach(({ position, event }, i) => {
    const column = columnAt(Math.floor((position * count) / eventCount));
    const { mark, parityAfter } = SHOWN[event.event_type];
    if (mark) column[mark] = true;
    parity = parityAfter ?? parity;
    present = history.present[i] ?? present;
    column.present = present;
    column.parity = parity;
  });
  if (count > 0) columnAt(count - 1);
  return columns;
}
