import type { ComponentChildren } from 'preact';
import { counted } from '../../text/counted.js';

/** Shows the first of many things, and folds the others away. */
export function Folded<T>({
  items,
  limit,
  itemName,
  children,
}: {
  readonly items: readonly T[];
  /** How many are shown. */
  readonly limit: number;
  /** What one of them is called. */
  readonly itemName: string;
  /** Shows some of them. */
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
