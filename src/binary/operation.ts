/** The first byte of each part of a message. */
export const Operation = {
  /** What follows is of the projection with this key. */
  Scope: 1,
  /** What follows is of the register with this name; null is that of the namespaces. */
  Register: 2,
  /** The current event is an earlier one of this message, by its distance. */
  Back: 3,
  /** Ids of events that came in several versions: the second of each two is for a UUID. */
  Conflicting: 4,
  Unsettled: 6,
  Held: 8,
  /** A value of the register, from the current event. The lowest bits are the form of its key. */
  Entry: 0x10,
  /** An event, which becomes the current one; see {@link EventFlag}. */
  Event: 0x40,
} as const;

/** Added to an operation whose id is a UUID. */
export const IS_UUID = 1;

/** How the key of an entry is written. */
export const KeyForm = {
  /** The number of code units that are those of the last key of this register, and the others as text. */
  Next: 0,
  EventId: 1,
  /** The key is a JSON array of texts and nulls. */
  List: 2,
  /** A text that was there before. */
  Text: 3,
} as const;

/** How many code units of a key may be those of the last one: more would multiply what hostile bytes allocate. */
export const MAX_SHARED = 255;

/** In the operation of an event. */
export const EventFlag = {
  IsUuid: 1,
  /** Two bits: {@link FRACTION_UNITS}. */
  Fraction: 6,
  /** It counts as an event of the projection. Otherwise it is only the place of a value. */
  IsApplied: 8,
} as const;

/** The nanoseconds of the units of fractions: none, milliseconds, microseconds, nanoseconds. */
export const FRACTION_UNITS = [0, 1_000_000, 1000, 1] as const;

/** In the byte after the id of an event whose versions are kept separate. */
export const HeldFlag = { IsContested: 1, HasVersion: 2 } as const;
