import type { ComponentChildren } from 'preact';
import { counted } from '../../text/counted.js';

/** Shows the first items of a list, and folds the others. */
export function Folded<T>({
  items,
  limit,
  itemName,
  children,
}: {
  readonly items: readonly T[];
  /** How many items are shown unfolded. */
  readonly limit: number;
  /** What one item is called. */
  readonly itemName: string;
  /** Shows some items. */
  readonly children: (items: readonly T[]) => ComponentChildren;
}) {
  const rest = items.slice(limit);
  return (
    <>
      {children(items.slice(0, limit))}
      {rest.length > 0 && (
        <details class="more">
          <summary>{counted(rest.length, `more ${itemName}`)}</summary>
          {children(rest)}
        </details>
      )}
    </>
  );
}
