import { isTimestamp } from 'mission-dossier-contracts';

/**
 * A time in a file of a producer as a timestamp (C6): it may have a blank in place of `T`.
 * @returns null if it is not one
 */
export function timestampOf(time: string): string | null {
  const timestamp = time.replace(/^(\d{4}-\d\d-\d\d) /, '$1T');
  return isTimestamp(timestamp) ? timestamp : null;
}
