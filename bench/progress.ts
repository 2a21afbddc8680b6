const CLEAR_LINE = '\r\u001B[K';

/** Prints progress. On a terminal it uses a single line, which an empty text clears. */
export function progress(activity: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${CLEAR_LINE}${activity}`);
  else if (activity !== '') process.stderr.write(`${activity}\n`);
}
