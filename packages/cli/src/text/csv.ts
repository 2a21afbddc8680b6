import { printable } from './printable.js';

const END_OF_LINE = '\r\n';
/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@]/;

/**
 * A line of CSV (RFC 4180). It is for spreadsheets and for people: what could control a terminal is escaped, and
 * a text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(cellText).join(',')}${END_OF_LINE}`;
}

function cellText(cell: string | number | boolean | null): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = printable(cell);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
