/** Compiled, never run: guards narrow, and are Standard Schemas. */
import type * as specification from '@standard-schema/spec';
import type {
  ArtifactIdentity,
  DossierEventType,
  ModelName,
  MissionDossierEvent,
  Models,
  StandardSchemaV1,
} from 'mission-dossier-contracts';
import {
  isArtifactIdentity,
  isDossierEventType,
  isMissionDossierEvent,
  safeParseEvent,
} from 'mission-dossier-contracts';
import { GUARDS } from '../../src/generated/guardTables.js';
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

export function narrowsAnEvent(value: unknown): MissionDossierEvent | null {
  return isMissionDossierEvent(value) ? value : null;
}

/** A result narrows to the event or to the issues. */
export function parsed(value: unknown): MissionDossierEvent | string | undefined {
  const result = safeParseEvent(value);
  return result.success ? result.event : result.issues[0]?.message;
}

export function forgetsToAsk(value: unknown): unknown {
  // @ts-expect-error -- there may be no event
  return safeParseEvent(value).event;
}

type Specified = specification.StandardSchemaV1<unknown, ArtifactIdentity>;
type Declared = StandardSchemaV1<unknown, ArtifactIdentity>;

/** Guards are what the specification asks for, with the model's type. */
export const schemas: readonly specification.StandardSchemaV1[] = [
  isArtifactIdentity,
  isMissionDossierEvent,
];
export const output = true satisfies Equal<
  specification.StandardSchemaV1.InferOutput<typeof isArtifactIdentity>,
  ArtifactIdentity
>;
export const outputOfEvents = true satisfies Equal<
  StandardSchemaV1.InferOutput<typeof isMissionDossierEvent>,
  MissionDossierEvent
>;
/** Any value may be given: `unknown`, not the model. */
export const input = true satisfies Equal<
  specification.StandardSchemaV1.InferInput<typeof isArtifactIdentity>,
  unknown
>;
/** Without a promise, a result needs no `await`. */
export const message = (value: unknown): string | undefined =>
  isArtifactIdentity['~standard'].validate(value).issues?.[0]?.message;

/** What this package declares is what the specification declares, in both directions. */
export const declarations: readonly true[] = [
  true satisfies Equal<Declared, Specified>,
  true satisfies Equal<
    StandardSchemaV1.Props<string, number>,
    specification.StandardSchemaV1.Props<string, number>
  >,
  true satisfies Equal<
    StandardSchemaV1.Result<number>,
    specification.StandardSchemaV1.Result<number>
  >,
  true satisfies Equal<
    StandardSchemaV1.SuccessResult<number>,
    specification.StandardSchemaV1.SuccessResult<number>
  >,
  true satisfies Equal<
    StandardSchemaV1.FailureResult,
    specification.StandardSchemaV1.FailureResult
  >,
  true satisfies Equal<StandardSchemaV1.Issue, specification.StandardSchemaV1.Issue>,
  true satisfies Equal<StandardSchemaV1.PathSegment, specification.StandardSchemaV1.PathSegment>,
  true satisfies Equal<StandardSchemaV1.Options, specification.StandardSchemaV1.Options>,
  true satisfies Equal<
    StandardSchemaV1.Types<string, number>,
    specification.StandardSchemaV1.Types<string, number>
  >,
  true satisfies Equal<StandardSchemaV1.InferInput<Specified>, unknown>,
  true satisfies Equal<StandardSchemaV1.InferOutput<Specified>, ArtifactIdentity>,
];
