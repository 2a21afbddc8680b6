/**
 * Thrown if the servers cannot do what was asked, now or at all. The message is a sentence for people, without secrets.
 * It is no `DossierError`: nothing is wrong with what they have, and a later try may succeed.
 */
export class JetStreamError extends Error {
  override readonly name = 'JetStreamError';
}
