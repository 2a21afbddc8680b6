import { fingerprintOf } from '../../projection/fingerprint.js';
import type { Fingerprint } from '../../projection/fingerprint.js';
import { DOSSIER } from './dossier.js';

/**
 * Returns the fingerprint of an event's content, by which projections recognise versions of an event (C13). It is
 * the same for the same content, in any order of keys and with any spelling of the id. `docs/fingerprint.md`
 * describes how it is computed.
 *
 * @param event - an event, as `JSON.parse` returns it; it need not be valid
 * @returns three signed integers of 32 bits. Two contents have the same `high` and `low` with a probability of
 *   1 in 2^64. It is not cryptographic
 */
export function contentFingerprint(event: object): Fingerprint {
  return fingerprintOf(event, DOSSIER.isEvent(event));
}
