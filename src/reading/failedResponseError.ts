import { DossierError } from '../index.js';

/** Thrown instead of reading the body of an HTTP response that reports a failure. */
export class FailedResponseError extends DossierError {
  override readonly name = 'FailedResponseError';
  readonly code = 'DOSSIER_FAILED_RESPONSE';
  /** The status of the response. */
  readonly status: number;

  /** @param response - its status, with its text and its address where these are known */
  constructor({ status, statusText = '', url = '' }: ResponseFields) {
    const from = url === '' ? '' : ` from ${url}`;
    super(`found the status ${[status, statusText].join(' ').trim()}${from}, expected events`);
    this.status = status;
  }
}

interface ResponseFields {
  readonly status: number;
  readonly statusText?: string | undefined;
  readonly url?: string | undefined;
}
