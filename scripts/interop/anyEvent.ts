/** An event of any generation, parsed. */
export type AnyEvent = Readonly<Record<string, unknown>>;
