import type { DossierEventType, ParityStatus } from 'mission-dossier-contracts';
import type { History } from './history.js';

/** More could not be told apart on a telephone. */
const MOST_COLUMNS = 120;

/** Some events that follow one another: a column of the picture. */
export interface TimelineColumn {
  /** How many artifacts were present at its end. */
  present: number;
  /** Whether there are such events in it. */
  snapshot: boolean;
  drift: boolean;
  missing: boolean;
  /** What the parity was at its end (C19). */
  parity: ParityStatus;
}

/** What each type of event shows in its column; a new type does not compile without its line here. */
const SHOWN: Readonly<Record<DossierEventType, Shown>> = {
  MissionDossierArtifactIndexed: {},
  MissionDossierArtifactMissing: { mark: 'missing' },
  MissionDossierSnapshotComputed: { mark: 'snapshot', parityAfter: 'clean' },
  MissionDossierParityDriftDetected: { mark: 'drift', parityAfter: 'drifted' },
};

interface Shown {
  readonly mark?: 'snapshot' | 'drift' | 'missing';
  /** The parity after such an event, where it decides (C19). */
  readonly parityAfter?: ParityStatus;
}

/**
 * The course of a dossier in equal columns: every event takes the same room, because its place in the
 * order is what counts, and not the time of a clock (C12).
 * @param eventCount - how many events the dossier has, invalid ones included
 */
export function timelineOf(history: History, eventCount: number): readonly TimelineColumn[] {
  const count = Math.min(eventCount, MOST_COLUMNS);
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
