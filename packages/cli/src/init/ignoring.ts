/**
 * The text of a `.gitignore` with a line more.
 * @returns undefined if it has the line already
 */
export function ignoring(text: string, line: string): string | undefined {
  if (text.split(/\r?\n/).includes(line)) return undefined;
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`;
}
