import type { History } from '../history.js';

/** Some two thirds of the 2 MB of a page. */
const MAX_ON_PAGE = 2000;

/**
 * How many versions of each artifact are on the page of a dossier: all, if that are not too many; else the newest
 * ones, at least one of each.
 */
export function versionsOnPage({ versions }: History): number {
  const counts = Array.from(versions.values(), ({ length }) => length);
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const withAtMost = (limit: number) =>
    counts.reduce((sum, count) => sum + Math.min(count, limit), 0);
  let limit = 1;
  while (limit < most && withAtMost(limit + 1) <= MAX_ON_PAGE) limit += 1;
  return limit;
}
