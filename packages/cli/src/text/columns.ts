import stringWidth from 'string-width';

const GAP = '  ';

/** Rows as aligned columns, indented; widths as a terminal shows them. */
export function columns(
  rows: readonly (readonly string[])[],
  alignRight: readonly number[] = [],
): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, stringWidth(cell));
    });
  }
  return rows.map((row) => {
    const cells = row.map((cell, i) => {
      const padding = ' '.repeat((widths[i] ?? 0) - stringWidth(cell));
      return alignRight.includes(i) ? padding + cell : cell + padding;
    });
    return (GAP + cells.join(GAP)).trimEnd();
  });
}
