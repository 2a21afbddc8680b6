import { isLater } from '../order/order.js';
import { KeyedRegister } from './keyedRegister.js';

/** Keeps the value of the latest event for each key, for example the latest artifact at each path. */
export class LatestByKey<T extends object | null> extends KeyedRegister<T> {
  constructor() {
    super(isLater);
  }
}
