import type { OrderKey } from '../order/order.js';
import { isLater } from './latestByKey.js';
import { Register } from './register.js';
import type { Placed } from './register.js';

const ONLY_KEY = '';

/** The value of the latest event: of the snapshots, say. */
export class Latest<T> extends Register<T> {
  constructor() {
    super(isLater);
  }

  /** Keeps a value, unless that of a later event is there. */
  add(place: OrderKey, value: T): void {
    this.put(place, ONLY_KEY, value);
  }

  /** The value, where there is one. */
  get(): Placed<T> | undefined {
    return this.at(ONLY_KEY);
  }
}
