import { h } from 'preact';
import type { ComponentChildren } from 'preact';

/** A heading; where a number belongs to it, that stands behind. */
export function Heading({
  level,
  id,
  count,
  children,
}: {
  /** How deep it is, from 1. */
  readonly level: number;
  readonly id?: string;
  readonly count?: number;
  readonly children: ComponentChildren;
}) {
  return h(`h${level}`, id === undefined ? {} : { id }, [
    children,
    count === undefined ? null : <span class="count"> {count.toLocaleString('en-US')}</span>,
  ]);
}
