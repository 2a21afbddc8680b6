/** The kinds of events that have a mark in the picture, with its distance from the top in pixels. */
export const MARKS = { snapshot: 92, drift: 110, missing: 128 } as const;

export type MarkKind = keyof typeof MARKS;

/** The mark of an event. Each kind has its own shape, because not everybody sees its colour. */
export function Mark({ kind }: { readonly kind: MarkKind }) {
  if (kind === 'snapshot') return <circle r="5" />;
  return <path d={kind === 'drift' ? 'M0 -7L7 0L0 7L-7 0Z' : 'M0 -6L6.5 5H-6.5Z'} />;
}
