import { isLater } from '../order/order.js';
import type { OrderKey } from '../order/order.js';
import { Register } from './register.js';

/** Keeps the values of all events, each event once, for example the history of drifts. */
export class EventSet<T extends object | null> extends Register<T> {
  constructor() {
    super(isLater);
  }

  /** Adds the value of an event. */
  add(place: OrderKey, value: T): void {
    this.put(place, place.eventId, value);
  }
}
