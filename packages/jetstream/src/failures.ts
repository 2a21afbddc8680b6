import type { Client } from './client.js';
import { JetStreamError } from './jetStreamError.js';

/** Codes of errors that pass: there is no leader, a batch was cut by a lost connection, too much at once. */
const PASSING_CODES = new Set([10008, 10176, 10210]);
/** Codes of errors that stay, though their status is the same: the limit of a stream, or of an account, is reached. */
const LIMIT_CODES = new Set([10023, 10077]);
const UNAVAILABLE = 503;
const TOO_MANY = 429;

/** Thrown if a server ended an answer before its end. */
export class CutAnswerError extends Error {
  override readonly name = 'CutAnswerError';
}

/** Whether the servers may be able to do later what failed. */
export function isTransient(client: Client, error: unknown): boolean {
  for (const cause of causes(error)) {
    if (cause instanceof client.PermissionViolationError) return false;
    if (cause instanceof client.JetStreamApiError) return passes(cause);
    if (
      cause instanceof CutAnswerError ||
      cause instanceof client.TimeoutError ||
      cause instanceof client.NoRespondersError ||
      cause instanceof client.ConnectionError ||
      cause instanceof client.ClosedConnectionError
    )
      return true;
  }
  return false;
}

function passes({ status, code }: { readonly status: number; readonly code: number }): boolean {
  if (LIMIT_CODES.has(code)) return false;
  return status === UNAVAILABLE || status === TOO_MANY || PASSING_CODES.has(code);
}

/** What an error says to people. An incorrect call stays as it is. */
export function forPeople(client: Client, error: unknown, server: string): unknown {
  if (error instanceof TypeError || error instanceof RangeError || error instanceof JetStreamError)
    return error;
  return new JetStreamError(sentence(client, error, server), { cause: error });
}

function sentence(client: Client, error: unknown, server: string): string {
  for (const cause of causes(error)) {
    if (cause instanceof client.AuthorizationError)
      return `${server} refuses the credentials: ${cause.message}.`;
    if (cause instanceof client.PermissionViolationError)
      return (
        `The user has no right to ${cause.operation === 'publish' ? 'publish' : 'subscribe'} to ` +
        `${cause.subject}. The guide of mission-dossier-jetstream lists the rights.`
      );
    if (cause instanceof client.JetStreamApiError)
      return `JetStream at ${server} refuses: ${cause.message} (code ${cause.code}).`;
    if (cause instanceof client.NoRespondersError)
      return `JetStream does not answer at ${server}: it is not enabled, or a stream has no leader.`;
    if (cause instanceof client.TimeoutError) return `${server} did not answer in time.`;
    if ((cause as { code?: unknown }).code === 'ECONNREFUSED')
      return `No NATS server answers at ${server}.`;
  }
  return `${server} could not be used: ${error instanceof Error ? error.message : String(error)}.`;
}

/** An error and what caused it. */
function* causes(error: unknown): Generator<object> {
  for (let cause = error; typeof cause === 'object' && cause !== null;) {
    yield cause;
    cause = (cause as { readonly cause?: unknown }).cause;
  }
}
