// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable @typescript-eslint/no-explicit-any -- events of any form are read */

/** A form of the events of sibling families. */
export interface SiblingForm {
  /** The generation that writes it. */
  readonly name: string;
  readonly isCanonical: boolean;
  readonly isRecognised: (event: any) => boolean;
  /** The names of members as written, by event type and canonical name. */
  readonly renames: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The canonical event with a canonical payload (C31). */
  readonly withPayload: (event: any, payload: object) => object;
}

/** All forms, from the newest generation to the oldest. Each event is recognised as one. */
export const SIBLING_FORMS = [
  {
    name: '3.0',
    isCanonical: false,
    isRecognised: (event: any): boolean => event.build_id != null,
    renames: {"MissionRunStarted":{"mission_key":"mission_type"},"MissionRunCompleted":{"mission_key":"mission_type"},"WPStatusChanged":{"feature_slug":"mission_slug"}},
    withPayload: (event: any, payload: object): object => ({ ...event, correlation_id: event.correlation_id ?? event.event_id, lamport_clock: event.lamport_clock ?? 0, payload }),
  },
  {
    name: '2.4',
    isCanonical: true,
    isRecognised: (event: any): boolean => event.correlation_id != null && event.build_id == null,
    renames: {},
    withPayload: (event: any, payload: object): object => ({ ...event, payload }),
  },
  {
    name: 'flat-feature',
    isCanonical: false,
    isRecognised: (event: any): boolean => event.build_id == null && event.correlation_id == null,
    renames: {},
    withPayload: (event: any, payload: object): object => ({ ...event, correlation_id: event.correlation_id ?? event.event_id, lamport_clock: event.lamport_clock ?? 0, payload }),
  },
] as const satisfies readonly SiblingForm[];
