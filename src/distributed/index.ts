/**
 * A live account of many missions, beyond one process: events are published to an engine, projectors fold them into
 * states, and any number of programs share the work. An engine is anything that implements the ports.
 */
export { openDossiers } from './openDossiers.js';
export type { OpenDossiersOptions } from './openDossiers.js';
export type {
  Dossiers,
  ProjectOptions,
  ProjectorMetrics,
  PublishOptions,
  PublishResult,
  RefusedEvent,
  ReplayOptions,
} from './dossiers.js';
export { memoryEngine } from './memoryEngine.js';
export type { MemoryEngineOptions } from './memoryEngine.js';
export { routeOf } from './route.js';
export type { Route, RouteOptions } from './route.js';
export { LostEventsError } from './lostEventsError.js';
export type { DeadLetter, DeadLetterReason, StoredDeadLetter } from './deadLetter.js';
export type { Engine } from './engine.js';
export type { Backlog, Delivery, DeliveryOptions, EventLog, LogMessage } from './eventLog.js';
export type { Compaction, StateStore, StoredState } from './stateStore.js';
