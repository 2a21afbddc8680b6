/** First in, first out. Taking from an array's start would move all that follow. */
export class Queue<T> {
  #items: (T | undefined)[] = [];
  #start = 0;

  get size(): number {
    return this.#items.length - this.#start;
  }

  push(item: T): void {
    this.#items.push(item);
  }

  /** The first item, which stays; undefined if there is none. */
  peek(): T | undefined {
    return this.#items[this.#start];
  }

  /** Takes the first item. */
  shift(): T | undefined {
    const item = this.#items[this.#start];
    if (this.size === 0) return undefined;
    this.#items[this.#start] = undefined;
    this.#start += 1;
    // Now and then, so that each item is moved once at most.
    if (this.#start * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#start);
      this.#start = 0;
    }
    return item;
  }
}
