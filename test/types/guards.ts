/** Compiled, never run: guards narrow, and are Standard Schemas. */
import type { StandardSchemaV1 } from '@standard-schema/spec';
import type {
  ArtifactIdentity,
  DossierEventType,
  ModelName,
  Models,
  StandardSchema,
} from 'mission-dossier-contracts';
import { GUARDS, isArtifactIdentity, isDossierEventType } from 'mission-dossier-contracts';
import type { Equal } from './equal.js';

export function narrows(value: unknown): ArtifactIdentity | null {
  return isArtifactIdentity(value) ? value : null;
}

export function narrowsNothingByItself(value: unknown): ArtifactIdentity {
  // @ts-expect-error -- unknown until a guard has seen it
  return value;
}

export function narrowsAnEventType(eventType: string): DossierEventType | null {
  return isDossierEventType(eventType) ? eventType : null;
}

export function narrowsByName(value: unknown): Models['drift_kind'] | null {
  return GUARDS.drift_kind(value) ? value : null;
}

// @ts-expect-error -- there is no such model
export const noModel: ModelName = 'artifact';

/** Assignable to the specification's own interface, with the model's type. */
export const schema: StandardSchemaV1<ArtifactIdentity> = isArtifactIdentity;
export const output = true satisfies Equal<
  StandardSchemaV1.InferOutput<typeof isArtifactIdentity>,
  ArtifactIdentity
>;
export const input = true satisfies Equal<
  StandardSchemaV1.InferInput<typeof isArtifactIdentity>,
  ArtifactIdentity
>;

/** What this package declares is what the specification declares. */
export function declared(
  own: StandardSchema<ArtifactIdentity>,
): StandardSchemaV1.Props<ArtifactIdentity> {
  return own;
}
