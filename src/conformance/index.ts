/** The fixtures and replays of the contract as an API, for Node. */
export type {
  Capability,
  ConformanceIssue,
  ErroredAnswer,
  ExpectedDifference,
  ExpectedError,
  FixtureCategory,
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
} from '../generated/tools/types.js';
export { FIXTURE_CATEGORIES } from './categories.js';
export { loadEventCases } from './eventCases.js';
export type { EventCase } from './eventCases.js';
export { FixtureError } from './fixtureError.js';
export { fixturesIn } from './fixturesIn.js';
export type { FixtureFolder } from './fixturesIn.js';
export { loadFixtures } from './fixtures.js';
export type { DossierCase, FixtureCase } from './fixtures.js';
export { loadGenerationCases, loadGenerationReplays } from './generationCases.js';
export type { GenerationCase, GenerationReading, GenerationReplay } from './generationCases.js';
export { SCHEMA_NAMES, validateInstance } from './models.js';
export type { AnyEventType, SchemaName } from './models.js';
export {
  loadExpectedOutcome,
  loadExpectedState,
  loadReplays,
  loadReplayStream,
  replayIds,
} from './replays.js';
export type { Replay, ReplayOutcome } from './replays.js';
export { RULE_SETS } from './ruleSets.js';
export type { RuleSetName } from './ruleSets.js';
export { runConformance } from './run.js';
export type { ConformanceResult } from './run.js';
