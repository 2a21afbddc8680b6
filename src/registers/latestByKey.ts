import { isLater } from '../order/order.js';
import type { OrderKey } from '../order/order.js';
import { Register } from './register.js';
import type { Placed } from './register.js';

/** Keeps the value of the latest event for each key, for example the latest artifact at each path. */
export class LatestByKey<T extends object | null> extends Register<T> {
  constructor() {
    super(isLater);
  }

  /** Adds a value; ignored if the key has the value of a later event. */
  add(place: OrderKey, key: string, value: T): void {
    this.put(place, key, value);
  }

  /** The value of a key. */
  get(key: string): Placed<T> | undefined {
    return this.at(key);
  }
}
