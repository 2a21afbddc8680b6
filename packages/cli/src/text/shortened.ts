const LONGEST = 120;

/** A long text without its middle: one hostile path must not widen all rows. */
export function shortened(text: string): string {
  const half = Math.floor(LONGEST / 2);
  return text.length <= LONGEST ? text : `${text.slice(0, half)}…${text.slice(-half)}`;
}
