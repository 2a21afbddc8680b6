import type { ComponentChildren } from 'preact';
import { counted } from '../../text/counted.js';

/** Shows the first of many things, and folds the others away. */
export function Folded<T>({
  items,
  open,
  noun,
  children,
}: {
  readonly items: readonly T[];
  /** How many are shown. */
  readonly open: number;
  /** What one of them is called. */
  readonly noun: string;
  /** Shows some of them. */
  readonly children: (items: readonly T[]) => ComponentChildren;
}) {
  const rest = items.slice(open);
  return (
    <>
      {children(items.slice(0, open))}
      {rest.length > 0 && (
        <details class="more">
          <summary>{counted(rest.length, `more ${noun}`)}</summary>
          {children(rest)}
        </details>
      )}
    </>
  );
}
