import { isLater } from '../order/order.js';
import { KeyedRegister } from './keyedRegister.js';

/** Keeps the value of the earliest event for each key, for example of each namespace. */
export class EarliestByKey<T extends object | null> extends KeyedRegister<T> {
  constructor() {
    super((a, b) => isLater(b, a));
  }
}
