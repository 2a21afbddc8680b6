/** Keeps the events and states of many missions on servers of NATS JetStream. */
export type { ConnectionOptions, TlsOptions } from './connectionOptions.js';
export { jetStreamEngine } from './jetStreamEngine.js';
export type { JetStreamEngineOptions } from './jetStreamEngine.js';
export { JetStreamError } from './jetStreamError.js';
export { openDossiers } from './openDossiers.js';
export type { OpenDossiersOptions } from './openDossiers.js';
export { setUp } from './setUp.js';
export type { SetUpOptions, SetUpResult } from './setUp.js';
