import type { ListedDeadLetter } from 'mission-dossier-contracts/tooling';
import prettyBytes from 'pretty-bytes';
import type { Colors } from '../io.js';
import { ageText } from './age.js';
import { counted } from './counted.js';
import { printable } from './printable.js';

/** More characters of the content are cut. */
const MOST_CHARACTERS = 200;

/** A dead letter for people: why it is none of the events, and how it begins. */
export function deadLetterText(letter: ListedDeadLetter, colors: Colors, now: number): string {
  const { reason, stored_at, mission, size_bytes, encoding, content, issues } = letter;
  const about = [
    prettyBytes(size_bytes),
    ageText(stored_at, now),
    ...(mission ? [`mission ${mission}`] : []),
  ];
  const lines = issues.map(({ path, message }) => {
    const place = path === '' ? '' : `${colors.cyan(printable(path))}: `;
    return `    ${place}${printable(message)}`;
  });
  const isCut = content.length > MOST_CHARACTERS;
  const start = printable(content.slice(0, MOST_CHARACTERS));
  const shown = encoding === 'base64' ? `in Base64: ${start}` : start;
  return [
    `${colors.red(reason)} ${colors.dim(`(${about.map(printable).join(', ')})`)}`,
    ...lines,
    `    ${colors.dim(`${shown}${isCut ? '…' : ''}`)}`,
    '',
  ].join('\n');
}

/** `3 dead letters: 2 invalid, 1 not-json`. */
export function deadLetterTotals(counts: ReadonlyMap<string, number>): string {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const parts = [...counts].map(([reason, count]) => `${count.toLocaleString('en-US')} ${reason}`);
  return `${counted(total, 'dead letter')}${total > 0 ? `: ${parts.join(', ')}` : ''}\n`;
}
