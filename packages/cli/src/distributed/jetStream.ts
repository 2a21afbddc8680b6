/** The engine of NATS JetStream, in a module of its own, which is loaded only when a server is named. */
export { jetStreamEngine, setUp } from 'mission-dossier-jetstream';
