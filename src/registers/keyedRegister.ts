import type { OrderKey } from '../order/order.js';
import { Register } from './register.js';
import type { Placed } from './register.js';

/** A register whose keys the fold chooses. */
export abstract class KeyedRegister<T extends object | null> extends Register<T> {
  /** Adds a value; ignored if the present value of the key wins. */
  add(place: OrderKey, key: string, value: T): void {
    this.put(place, key, value);
  }

  /** The value of a key. */
  get(key: string): Placed<T> | undefined {
    return this.at(key);
  }
}
