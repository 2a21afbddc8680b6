/** The events that have a mark of their own in the picture, and how far from its top, in pixels. */
export const MARKS = { snapshot: 92, drift: 110, missing: 128 } as const;

export type MarkKind = keyof typeof MARKS;

/** The sign of an event: each kind has a shape of its own, because not everybody sees its colour. */
export function Mark({ kind }: { readonly kind: MarkKind }) {
  if (kind === 'snapshot') return <circle r="5" />;
  return <path d={kind === 'drift' ? 'M0 -7L7 0L0 7L-7 0Z' : 'M0 -6L6.5 5H-6.5Z'} />;
}
