const MAX_LENGTH = 120;

/** Removes the middle of a long text: one hostile path must not widen all rows. */
export function shorten(text: string): string {
  const half = Math.floor(MAX_LENGTH / 2);
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, half)}…${text.slice(-half)}`;
}
