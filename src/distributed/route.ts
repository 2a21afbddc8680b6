/** Where the events and the state of a mission are kept. */
export interface Route {
  /** From 0 to the number of partitions less 1. */
  readonly partition: number;
  /** The SHA-256 of the key of the mission's namespace, cut to 128 bits: 32 lowercase hexadecimal digits. */
  readonly mission: string;
}
