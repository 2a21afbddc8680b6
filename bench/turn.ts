/** The turn of a mission's producer to send an event. */
export interface Turn {
  /** The number of earlier turns, of all missions. */
  readonly clock: number;
  readonly mission: number;
  /** The number of earlier events of the mission. */
  readonly before: number;
  /** Whether it is the last turn of the mission. */
  readonly isLast: boolean;
}

/** How missions take turns. */
export interface TurnShape {
  /** The number of turns of all missions. */
  readonly events: number;
  /** The number of missions; default: 1. */
  readonly namespaces?: number;
  /**
   * How many of them take turns at a time, before the next ones do; all of them by default. Their number
   * must be a multiple of it.
   */
  readonly active?: number;
}

/**
 * Whose turn it is.
 * @param inRow - how many turns a mission has in a row, before that of the next one
 */
export function turnAt(
  clock: number,
  { events, namespaces = 1, active = namespaces }: TurnShape,
  inRow: number,
): Turn {
  const eventsEach = events / namespaces;
  const turnsOfGroup = eventsEach * active;
  // The last events of a stream may be late, and then it has some turns more.
  const group = Math.min(Math.floor(clock / turnsOfGroup), namespaces / active - 1);
  const turnInGroup = clock - group * turnsOfGroup;
  const rowsBefore = Math.floor(turnInGroup / (inRow * active));
  const first = rowsBefore * inRow;
  // The last row of a mission may be shorter.
  const length = Math.max(1, Math.min(inRow, eventsEach - first));
  const turnInRows = turnInGroup - first * active;
  const before = first + (turnInRows % length);
  return {
    clock,
    mission: group * active + Math.floor(turnInRows / length),
    before,
    isLast: before === eventsEach - 1,
  };
}
