import { printable } from './printable.js';

/** A table whose first row is its heading. */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A text as it is, escaped for Markdown and HTML. */
export function markdownText(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>#|~&]/g, (character) => `\\${character}`);
}

/** A text as code. */
export function markdownCode(text: string): string {
  return `\`${printable(text).replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}
