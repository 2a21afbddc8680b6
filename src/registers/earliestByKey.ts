import { compareKeys } from '../order/order.js';
import type { OrderKey } from '../order/order.js';
import { Register } from './register.js';
import type { Placed } from './register.js';

/** For each key, the value of the earliest event: where each namespace first occurs, say. */
export class EarliestByKey<T> extends Register<T> {
  constructor() {
    super(isEarlier);
  }

  /** Keeps a value, unless that of an earlier event is there. */
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
