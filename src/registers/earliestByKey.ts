import { compareKeys } from '../order/order.js';
import type { OrderKey } from '../order/order.js';
import { Register } from './register.js';
import type { Placed } from './register.js';

/** Keeps the value of the earliest event for each key, for example of each namespace. */
export class EarliestByKey<T extends object | null> extends Register<T> {
  constructor() {
    super(isEarlier);
  }

  /** Adds a value; ignored if the key has the value of an earlier event. */
  add(place: OrderKey, key: string, value: T): void {
    this.put(place, key, value);
  }

  /** The value of a key. */
  get(key: string): Placed<T> | undefined {
    return this.at(key);
  }
}

function isEarlier(a: OrderKey, b: OrderKey): boolean {
  return compareKeys(a, b) < 0;
}
