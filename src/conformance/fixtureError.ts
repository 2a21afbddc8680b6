import { DossierError } from '../index.js';

/** Thrown for an unknown fixture, category or replay, and if a manifest and its files disagree or cannot be read. */
export class FixtureError extends DossierError {
  override readonly name = 'FixtureError';
  readonly code = 'DOSSIER_FIXTURE_UNAVAILABLE';
}
