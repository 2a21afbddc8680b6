/**
 * The folder that all paths are in, with its final slash, so that rows need not repeat it; empty for
 * fewer than two.
 * @param paths - sorted
 */
export function commonFolder(paths: readonly string[]): string {
  // Sorted paths share what the first and the last share.
  const [first = '', last = ''] = [paths[0], paths.at(-1)];
  if (paths.length < 2) return '';
  let end = 0;
  while (end < first.length && first[end] === last[end]) end += 1;
  return first.slice(0, first.lastIndexOf('/', end - 1) + 1);
}
