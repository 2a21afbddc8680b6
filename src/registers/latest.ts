import { isLater } from '../order/order.js';
import type { OrderKey } from '../order/order.js';
import { Register } from './register.js';
import type { Placed } from './register.js';

const ONLY_KEY = '';

/** Keeps the value of the latest event, for example the latest snapshot. */
export class Latest<T extends object | null> extends Register<T> {
  constructor() {
    super(isLater);
  }

  /** Adds a value; ignored if there is the value of a later event. */
  add(place: OrderKey, value: T): void {
    this.put(place, ONLY_KEY, value);
  }

  /** The value, if there is one. */
  get(): Placed<T> | undefined {
    return this.at(ONLY_KEY);
  }
}
