import Table from 'cli-table3';

const NO_LINES = Object.fromEntries(
  (
    'top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid ' +
    'mid-mid right right-mid middle'
  )
    .split(' ')
    .map((part) => [part, '']),
);

/** Rows as aligned columns without lines, indented; widths as a terminal shows them. */
export function columns(
  rows: readonly (readonly string[])[],
  alignRight: readonly number[] = [],
): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const table = new Table({
    chars: NO_LINES,
    style: { 'padding-left': 2, 'padding-right': 0, head: [], border: [] },
    colAligns: Array.from({ length: width }, (_, i) => (alignRight.includes(i) ? 'right' : 'left')),
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString().replace(/ +$/gm, '');
}
