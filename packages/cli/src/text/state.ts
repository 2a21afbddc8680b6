import type { MissionDossierState } from 'mission-dossier-contracts';
import { canonicalJsonParts } from 'mission-dossier-contracts/tooling';
import type { Io } from '../io.js';
import { dossierText } from './dossier.js';

/** A state for people, or as canonical JSON on one line, in parts. */
export function* stateParts(
  state: MissionDossierState,
  { stdout, now }: Pick<Io, 'stdout' | 'now'>,
  format: 'text' | 'json',
): Generator<string> {
  if (format === 'json') yield* canonicalJsonParts(state);
  else yield dossierText(state, stdout.colors, now());
  yield '\n';
}
