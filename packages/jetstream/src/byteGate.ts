/** Lets as much through at once as memory should hold; the others wait for their turn. */
export class ByteGate {
  readonly #most: number;
  #passing = 0;
  readonly #waiting: (() => void)[] = [];

  /** @param most - how many bytes may pass at once; what is larger passes alone */
  constructor(most: number) {
    this.#most = most;
  }

  async pass<Result>(bytes: number, work: () => Promise<Result>): Promise<Result> {
    while (this.#passing > 0 && this.#passing + bytes > this.#most)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#passing += bytes;
    try {
      return await work();
    } finally {
      this.#passing -= bytes;
      for (const resume of this.#waiting.splice(0)) resume();
    }
  }
}
