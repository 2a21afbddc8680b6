import type { EventLog } from './eventLog.js';
import type { StateStore } from './stateStore.js';

/** What keeps events and states: a process, or a cluster of servers. */
export interface Engine {
  readonly log: EventLog;
  readonly states: StateStore;
  /** Whether the engine can be reached now. */
  isReady(): boolean;
  /** Ends the connection. What was stored stays. */
  close(): Promise<void>;
}
