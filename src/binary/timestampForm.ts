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
const DATE_LENGTH = 10;
const SECONDS_OF_DAY = 86_400;
const NANOSECONDS = 1_000_000_000;
/** The first day of the year 0, and the last one of 9999. */
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;

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
  return isUsual || textOfTimestamp(form, form.digits, form.offsetMinutes) === text ? form : null;
}

/** The text of a timestamp; null if there is no such year. */
export function textOfTimestamp(
  { seconds, nanoseconds }: Instant,
  digits: number,
  offsetMinutes: number | null,
): string | null {
  const local = seconds + (offsetMinutes ?? 0) * 60;
  const day = Math.floor(local / SECONDS_OF_DAY);
  const date = dateOf(day);
  if (date === null) return null;
  const second = local - day * SECONDS_OF_DAY;
  const minute = Math.floor(second / 60);
  const time = `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}:${twoDigits(second % 60)}`;
  const fraction = digits > 0 ? `.${digitsOf(nanoseconds).slice(0, digits)}` : '';
  return `${date}T${time}${fraction}${offsetMinutes === null ? 'Z' : offsetText(offsetMinutes)}`;
}

/** All nine digits of a fraction. */
function digitsOf(nanoseconds: number): string {
  return String(NANOSECONDS + nanoseconds).slice(1);
}

/** The last dates by the lowest bits of their days, because the next timestamp is usually near. */
const lastDays = [0, 0, 0, 0];
const lastDates: (string | null)[] = ['1970-01-01', null, null, null];

/** The date of a day since 1970; null if its year has not four digits. */
function dateOf(day: number): string | null {
  const slot = day & 3;
  if (day !== lastDays[slot]) {
    lastDates[slot] = day >= FIRST_DAY && day <= LAST_DAY ? isoDate(day) : null;
    lastDays[slot] = day;
  }
  return lastDates[slot] ?? null;
}

function isoDate(day: number): string {
  return new Date(day * SECONDS_OF_DAY * 1000).toISOString().slice(0, DATE_LENGTH);
}

const TWO_DIGITS = /* @__PURE__ */ Array.from({ length: 100 }, (_, i) =>
  String(i).padStart(2, '0'),
);

function twoDigits(value: number): string {
  return TWO_DIGITS[value] as string;
}

function minutesOf(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  return offset.startsWith('-') ? -minutes : minutes;
}

function offsetText(minutes: number): string {
  const magnitude = Math.abs(minutes);
  const parts = [Math.floor(magnitude / 60), magnitude % 60];
  return (minutes < 0 ? '-' : '+') + parts.map(twoDigits).join(':');
}
