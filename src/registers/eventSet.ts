import type { OrderKey } from '../order/order.js';
import { isLater } from './latestByKey.js';
import { Register } from './register.js';

/** The values of all events that were added, once each: the history of drifts, say. */
export class EventSet<T> extends Register<T> {
  constructor() {
    super(isLater);
  }

  /** Keeps the value of an event. */
  add(place: OrderKey, value: T): void {
    this.put(place, place.eventId, value);
  }
}
