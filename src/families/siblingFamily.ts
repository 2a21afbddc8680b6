import { isEvent } from '../generated/guards.js';
import type { ModelGuard } from '../issues/modelGuard.js';
import { isObject } from '../json/isObject.js';
import type { Family } from '../reducer/family.js';
import type { Registers } from '../registers/registers.js';
import { issuesBy, payloadOf } from '../validation/eventGuard.js';

/** An event of a family as its generated type has it. */
export interface FamilyEvent {
  readonly event_type: string;
  readonly payload: object;
}

/** The guard of the payload of each event type, as it is generated. */
export type PayloadGuards<Event extends FamilyEvent> = {
  readonly [Type in Event['event_type']]: ModelGuard<unknown>;
};

/** What a family with models of its own declares. */
export interface SiblingFold<
  Event extends FamilyEvent,
  Kept extends Registers,
  State extends object,
> extends Pick<Family<Event, Kept, State>, 'name' | 'registers' | 'fold' | 'state'> {
  readonly payloads: PayloadGuards<Event>;
}

/** A family with models of its own: which events are of it follows from the guards of their payloads. */
export function siblingFamily<
  Event extends FamilyEvent,
  Kept extends Registers,
  State extends object,
>({ payloads, ...fold }: SiblingFold<Event, Kept, State>): Family<Event, Kept, State> {
  return {
    ...fold,
    has: (value): value is object =>
      isObject(value) && guardOfType(payloads, value['event_type']) !== undefined,
    isEvent: (value): value is Event =>
      isEvent(value) && guardOfType(payloads, value.event_type)?.(payloadOf(value)) === true,
    issuesOf: (value) =>
      issuesBy(
        isEvent,
        guardOfType(payloads, (value as Partial<FamilyEvent> | null)?.event_type),
        value,
      ),
    namespaceOf: () => undefined,
  };
}

/** The guard of the payload of an event type; undefined if it is not of the family. */
export function guardOfType(
  guards: Readonly<Record<string, ModelGuard<unknown>>>,
  type: unknown,
): ModelGuard<unknown> | undefined {
  return typeof type === 'string' && Object.hasOwn(guards, type) ? guards[type] : undefined;
}
