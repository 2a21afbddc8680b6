/** The fixtures and replays of the contract as an API, for Node. */
export type {
  Capability,
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
  ValidatedAnswer,
  ValidateRequest,
} from '../generated/tools/types.js';
export { FIXTURE_CATEGORIES, FixtureError } from './manifest.js';
export { fixturesIn } from './fixturesIn.js';
export type { FixtureFolder } from './fixturesIn.js';
export { loadFixtures } from './fixtures.js';
export type { DossierCase, FixtureCase } from './fixtures.js';
export { SCHEMA_NAMES, validateInstance } from './models.js';
export type { AnyEventType, SchemaName } from './models.js';
export {
  loadExpectedOutcome,
  loadExpectedState,
  loadReplays,
  loadReplayStream,
  replayIds,
  RULE_SETS,
} from './replays.js';
export type { Replay, ReplayOutcome, RuleSetName } from './replays.js';
export { runConformance } from './run.js';
export type { ConformanceResult } from './run.js';
