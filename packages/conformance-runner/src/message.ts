import type { ModelGuard } from 'mission-dossier-contracts';
import type {
  ErroredAnswer,
  ReducedAnswer,
  ReduceRequest,
  RefusedAnswer,
  RoundTrippedAnswer,
  RoundTripRequest,
  SkippedAnswer,
  StartedAnswer,
  StartRequest,
  StoppedAnswer,
  StopRequest,
  UpcastAnswer,
  UpcastRequest,
  ValidatedAnswer,
  ValidateEventRequest,
  ValidateRequest,
} from 'mission-dossier-contracts/conformance';
import {
  isErroredAnswer,
  isReducedAnswer,
  isRefusedAnswer,
  isRoundTrippedAnswer,
  isSkippedAnswer,
  isStartedAnswer,
  isStoppedAnswer,
  isUpcastAnswer,
  isValidatedAnswer,
} from 'mission-dossier-contracts/tooling';

/** A request of the conformance protocol. */
export type Request =
  | StartRequest
  | ValidateRequest
  | ValidateEventRequest
  | UpcastRequest
  | ReduceRequest
  | RoundTripRequest
  | StopRequest;

/** A request without its sequence number. */
export type Question = Request extends infer R
  ? R extends Request
    ? Omit<R, 'seq'>
    : never
  : never;

/** An answer of the conformance protocol. */
export type Answer =
  | StartedAnswer
  | ValidatedAnswer
  | UpcastAnswer
  | ReducedAnswer
  | RefusedAnswer
  | RoundTrippedAnswer
  | SkippedAnswer
  | ErroredAnswer
  | StoppedAnswer;

type Outcome = Answer['outcome'];

/** The guard of each kind of answer. */
export const ANSWER_GUARDS: {
  readonly [O in Outcome]: ModelGuard<Extract<Answer, { outcome: O }>>;
} = {
  started: isStartedAnswer,
  validated: isValidatedAnswer,
  upcast: isUpcastAnswer,
  reduced: isReducedAnswer,
  refused: isRefusedAnswer,
  round_tripped: isRoundTrippedAnswer,
  skipped: isSkippedAnswer,
  errored: isErroredAnswer,
  stopped: isStoppedAnswer,
};

/** The kinds of answers that a request may get. */
export const OUTCOMES: { readonly [C in Request['command']]: readonly Outcome[] } = {
  start: ['started', 'errored'],
  validate: ['validated', 'skipped', 'errored'],
  validate_event: ['validated', 'skipped', 'errored'],
  upcast: ['upcast', 'skipped', 'errored'],
  reduce: ['reduced', 'refused', 'skipped', 'errored'],
  round_trip: ['round_tripped', 'skipped', 'errored'],
  stop: ['stopped', 'errored'],
};
