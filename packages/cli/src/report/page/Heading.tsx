import { h } from 'preact';
import type { ComponentChildren } from 'preact';
import { grouped } from '../../text/grouped.js';

/** A heading, with an optional number after it. */
export function Heading({
  level,
  id,
  count,
  children,
}: {
  /** From 1 (`h1`). */
  readonly level: number;
  readonly id?: string;
  readonly count?: number;
  readonly children: ComponentChildren;
}) {
  return h(`h${level}`, id === undefined ? {} : { id }, [
    children,
    count === undefined ? null : <span class="count"> {grouped(count)}</span>,
  ]);
}
