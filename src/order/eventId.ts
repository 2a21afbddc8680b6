import { isEventId } from '../generated/guards.js';

const ULID_LENGTH = 26;
const HYPHENATED_UUID_LENGTH = 36;

/**
 * Returns the canonical spelling of an event id (C10). Ids that differ only in spelling are the same id.
 *
 * @param id - a ULID or a hyphenated UUID in any letter case, or 32 hex digits
 * @returns a ULID in upper case; a UUID in lower case with hyphens
 * @throws TypeError for anything else
 */
export function normalizeEventId(id: string): string {
  if (!isEventId(id)) {
    throw new TypeError(isEventId.issuesOf(id)[0]?.message);
  }
  return canonicalEventId(id);
}

/**
 * Like {@link normalizeEventId}, for an id that is known to be valid. Checking whether it is already
 * canonical takes a quarter of the time of copying it.
 */
export function canonicalEventId(id: string): string {
  if (id.length === ULID_LENGTH) return /[a-z]/.test(id) ? id.toUpperCase() : id;
  const lower = /[A-Z]/.test(id) ? id.toLowerCase() : id;
  if (id.length === HYPHENATED_UUID_LENGTH) return lower;
  return lower.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
