import { counted } from '../text/counted.js';
import { totalsOf } from './reporter.js';
import type { Summary } from './reporter.js';
import { grouped } from '../text/grouped.js';

/** The verdict on all files: its first word, and what it is about. Nothing is valid where nothing was read. */
export interface Verdict {
  readonly word: 'valid' | 'invalid' | 'nothing checked';
  /** `2 errors in 1 of 3 records in 1 file`. */
  readonly about: string;
}

/** The verdict on what was read. */
export function verdictOn(summary: Summary): Verdict {
  const { errors, files } = summary;
  const { records, invalid } = totalsOf(summary);
  const partial = files.reduce((sum, { partialLines }) => sum + partialLines, 0);
  const left = partial === 0 ? '' : `, ${counted(partial, 'half-written line')} left out`;
  const read = `${counted(records, 'record')} in ${counted(files.length, 'file')}${left}`;
  if (errors > 0)
    return {
      word: 'invalid',
      about: `${counted(errors, 'error')} in ${grouped(invalid)} of ${read}`,
    };
  return { word: records === 0 ? 'nothing checked' : 'valid', about: read };
}

/** The verdict as one text. */
export function verdictText(summary: Summary): string {
  const { word, about } = verdictOn(summary);
  return `${word}: ${about}`;
}
