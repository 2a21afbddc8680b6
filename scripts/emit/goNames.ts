import { noCase } from 'change-case';

/** Words that Go writes in capital letters within a name. */
const INITIALISMS: ReadonlySet<string> = new Set([
  'id',
  'llm',
  'md5',
  'pr',
  'sha',
  'sha256',
  'sha512',
  'url',
  'uuid',
  'wp',
]);

/** An exported name in Go: `source_event_ids` becomes `SourceEventIDs`. */
export function goName(name: string): string {
  return noCase(name).split(' ').map(goWord).join('');
}

function goWord(word: string): string {
  if (INITIALISMS.has(word)) return word.toUpperCase();
  if (word.endsWith('s') && INITIALISMS.has(word.slice(0, -1)))
    return `${word.slice(0, -1).toUpperCase()}s`;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
