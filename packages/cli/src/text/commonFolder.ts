/**
 * The folder that contains all paths, with its final slash, so that rows need not repeat it. Empty for
 * fewer than two paths.
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
