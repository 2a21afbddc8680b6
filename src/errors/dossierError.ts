/** Error codes for programs. Codes are stable; messages are for human readers and may change. */
export type DossierErrorCode =
  | 'DOSSIER_CHECKPOINT_REFUSED'
  | 'DOSSIER_FAILED_RESPONSE'
  | 'DOSSIER_FIXTURE_UNAVAILABLE'
  | 'DOSSIER_INDEXING_FAILED'
  | 'DOSSIER_INVALID_EVENT'
  | 'DOSSIER_INVALID_MANIFEST'
  | 'DOSSIER_LOST_EVENTS'
  | 'DOSSIER_NAMESPACE_MISMATCH'
  | 'DOSSIER_NAMESPACE_MIXED_STREAM'
  | 'DOSSIER_UNFITTING_EVENT'
  | 'DOSSIER_UNKNOWN_EVENT_TYPE'
  | 'DOSSIER_UNSETTLED_PROJECTION';

/**
 * The base class of the errors that this package and its tools define. Incorrect calls, for example with
 * an argument of another type, throw a `TypeError` or a `RangeError` instead.
 */
export abstract class DossierError extends Error {
  abstract readonly code: DossierErrorCode;
}

/**
 * Whether a value is an error of this package. It also accepts the errors of another copy of the
 * package, which `instanceof DossierError` does not: the tools are bundled with a copy of their own.
 *
 * @param value - the caught value
 */
export function isDossierError(value: unknown): value is DossierError {
  if (!(value instanceof Error)) return false;
  const { code } = value as { code?: unknown };
  return typeof code === 'string' && code.startsWith('DOSSIER_');
}
