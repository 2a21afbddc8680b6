/** The first byte of each part of a message. */
export const Operation = {
  /** What follows is of the projection with this key. */
  Scope: 1,
  /** The current event is an earlier one of this message, by its distance. */
  Back: 3,
  /** Ids of events that came in several versions: the second of each two is for a UUID. */
  Conflicting: 4,
  Unsettled: 6,
  Held: 8,
  /** A value of the register, from the current event. The lowest bits are {@link KeyForm} and {@link AS_EXPECTED}. */
  Entry: 0x10,
  /** What follows is of a register, whose number is added: 0 is that of the namespaces. */
  Register: 0x20,
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
  /** The value is a namespace, and its key is the one of the register of namespaces. */
  Namespace: 4,
  /** The key differs from the last one of this register in its numbers alone, which follow. */
  Numbers: 5,
} as const;

/** In the operation of an entry: the value has the shape of the last one of this register, which is not repeated. */
export const AS_EXPECTED = 8;

/** The number of the register of namespaces. */
export const NAMESPACES = 0;

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
