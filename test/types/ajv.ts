/** Compiled, never run: the standalone validators can stand where Ajv's are asked for. */
import type { ErrorObject } from 'ajv';
import type { ArtifactIdentity } from 'mission-dossier-contracts';
import { VALIDATORS } from 'mission-dossier-contracts/ajv';

export const errors: ErrorObject[] = VALIDATORS.event.errors ?? [];

export function narrows(value: unknown): ArtifactIdentity | null {
  return VALIDATORS.artifact_identity(value) ? value : null;
}
