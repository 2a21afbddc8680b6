import type { Colors } from '../../io.js';
import { columns } from '../columns.js';
import { heading } from '../heading.js';

/** A heading with the number of rows, and the rows in columns; nothing if there are none. */
export function section(
  title: string,
  rows: readonly (readonly string[])[],
  colors: Colors,
): string[] {
  return rows.length === 0 ? [] : [heading(title, rows.length, colors), ...columns(rows)];
}
