import { DossierError } from 'mission-dossier-contracts';

/** Thrown if a folder cannot be indexed at all. The message says why, for a person. */
export class IndexerError extends DossierError {
  override readonly name = 'IndexerError';
  readonly code = 'DOSSIER_INDEXING_FAILED';
}
