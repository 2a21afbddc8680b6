import type { ProjectionOptions } from '../index.js';
import type { Admissions } from './admission.js';
import type { EventLog } from './eventLog.js';
import type { StateStore } from './stateStore.js';

/** What all operations of an account share. */
export interface Context {
  readonly log: EventLog;
  readonly states: StateStore;
  readonly admissions: Admissions;
  /** Options of every projection. */
  readonly projection: ProjectionOptions;
}
