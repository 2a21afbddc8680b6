import { DossierError } from 'mission-dossier-contracts';

/** Thrown if the servers cannot do what was asked. The message is a sentence for people, without secrets. */
export class JetStreamError extends DossierError {
  override readonly name = 'JetStreamError';
  readonly code = 'DOSSIER_ENGINE_FAILED';
}
