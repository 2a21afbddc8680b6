/** Each dossier event with its place, in the order of the input. */
export type EventPlaces = ReadonlyMap<object, EventPlace>;

/** Where an event stands. Not its record: that would keep the text of every line. */
export interface EventPlace {
  readonly file: string;
  readonly line: number;
}

/** The place of an event that was read. */
export function placeOf(events: EventPlaces, event: unknown): EventPlace {
  return events.get(event as object) as EventPlace;
}
