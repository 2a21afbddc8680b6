import { instantOf } from '../order/instant.js';
import type { Instant } from '../order/instant.js';

/** A timestamp in parts, from which exactly its text can be made again. */
export interface TimestampForm extends Instant {
  /** How many digits the fraction has, 0 to 9; with 0, there is no point. */
  readonly digits: number;
  /** Null is `Z`. */
  readonly offsetMinutes: number | null;
}

/** A day that may not exist is one of the last three. */
const SHAPE =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d([.]\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
/** `YYYY-MM-DDThh:mm:ss` */
const WHOLE_SECONDS = 19;
const SHORTEST = 20;
const LONGEST = 35;
const OFFSET_LENGTH = 6;

/** The parts of a text that is a timestamp; null if it is not, or is spelt in a way that parts cannot express. */
export function timestampFormOf(text: string): TimestampForm | null {
  const { length } = text;
  if (length < SHORTEST || length > LONGEST || text[10] !== 'T' || !SHAPE.test(text)) return null;
  const isUtc = text.endsWith('Z');
  const end = isUtc ? length - 1 : length - OFFSET_LENGTH;
  const { seconds, nanoseconds } = instantOf(text);
  const form = {
    seconds,
    nanoseconds,
    digits: Math.max(end - WHOLE_SECONDS - 1, 0),
    offsetMinutes: isUtc ? null : minutesOf(text.slice(end)),
  };
  // No such day, or `-00:00`.
  const isUsual = isUtc && Number(text.slice(8, 10)) <= 28;
  return isUsual || textOfTimestamp(form) === text ? form : null;
}

/** @throws RangeError if there is no such year */
export function textOfTimestamp(form: TimestampForm): string {
  const { seconds, nanoseconds, digits, offsetMinutes } = form;
  const local = new Date((seconds + (offsetMinutes ?? 0) * 60) * 1000);
  const fraction = String(nanoseconds).padStart(9, '0').slice(0, digits);
  return (
    local.toISOString().slice(0, WHOLE_SECONDS) +
    (digits > 0 ? `.${fraction}` : '') +
    (offsetMinutes === null ? 'Z' : offsetText(offsetMinutes))
  );
}

function minutesOf(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  return offset.startsWith('-') ? -minutes : minutes;
}

function offsetText(minutes: number): string {
  const magnitude = Math.abs(minutes);
  const parts = [Math.floor(magnitude / 60), magnitude % 60];
  return (minutes < 0 ? '-' : '+') + parts.map((part) => String(part).padStart(2, '0')).join(':');
}
