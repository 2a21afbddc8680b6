import type { ComponentChildren } from 'preact';
import { counted } from '../../text/counted.js';

/** Shows the first items of a list, folds the others, and counts those that are too many for a page. */
export function Folded<T>({
  items,
  limit,
  atMost = Infinity,
  itemName,
  elsewhere = 'the input has all',
  children,
}: {
  readonly items: readonly T[];
  /** How many items are shown unfolded. */
  readonly limit: number;
  /** How many items are on the page. */
  readonly atMost?: number;
  /** What one item is called. */
  readonly itemName: string;
  /** Where the others are that are not on the page. */
  readonly elsewhere?: ComponentChildren;
  /** Shows some items. */
  readonly children: (items: readonly T[]) => ComponentChildren;
}) {
  const rest = items.slice(limit, atMost);
  const left = Math.max(0, items.length - atMost);
  return (
    <>
      {children(items.slice(0, Math.min(limit, atMost)))}
      {rest.length > 0 && (
        <details class="more">
          <summary>{counted(rest.length, `more ${itemName}`)}</summary>
          {children(rest)}
        </details>
      )}
      {left > 0 && (
        <p class="left-out">
          {counted(left, `more ${itemName} is`, `more ${itemName}s are`)} not on this page;{' '}
          {elsewhere}.
        </p>
      )}
    </>
  );
}
