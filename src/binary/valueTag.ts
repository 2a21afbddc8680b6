/** The first byte of a value. */
export const Tag = {
  Null: 0,
  False: 1,
  True: 2,
  /** An integer from 0 up. */
  Integer: 3,
  /** An integer below 0, by its magnitude. */
  Negative: 4,
  Double: 5,
  Utf8: 6,
  /** Text with a lone surrogate, by its code units. */
  Utf16: 7,
  Hex: 8,
  Uuid: 9,
  Timestamp: 10,
  /** A text that was there before; the first of them have a byte of their own. */
  Text: 11,
  List: 12,
  NewShape: 13,
  /** An object with the names of an earlier one; the first shapes have a byte of their own. */
  Shape: 14,
  /** The key of the register's entry. */
  Key: 15,
  /** The id of the entry's event. */
  EventId: 16,
  /** A value as JSON, because it is nested too deeply. */
  Json: 17,
  /** A text with numbers: its pattern, with a U+0000 for each number, and the digits of each number after a 1. */
  NewPattern: 18,
  /** A SHA-1 and a SHA-256, the usual lengths of hex digits. */
  Sha1: 19,
  Sha256: 20,
  /** An object within one of the same names, so that nothing is expected of it. */
  Plain: 21,
  /** A text with a pattern that was there before; the first patterns have a byte of their own. */
  Pattern: 22,
  /** The time of the event in UTC; the number of digits of its fraction is added. */
  EventTime: 0x50,
} as const;

/** The tag of the first pattern, and how many patterns have a tag. */
export const FIRST_PATTERN = 0x20;
export const TAGGED_PATTERNS = 48;
/** The tag of the first shape, and how many shapes have a tag. */
export const FIRST_SHAPE = 0x60;
export const TAGGED_SHAPES = 32;
/** The tag of the first text, and how many texts have a tag. */
export const FIRST_TEXT = 0x80;
export const TAGGED_TEXTS = 128;

/** In the byte after the tag of a timestamp; the lowest four bits are the number of digits. */
export const TimestampFlag = { Digits: 15, HasOffset: 16 } as const;

export const SHA1_BYTES = 20;
export const SHA256_BYTES = 32;

/** Objects and lists that are nested more deeply are written as JSON. */
export const MAX_DEPTH = 64;
