import type {
  Capability,
  ConformanceIssue,
  FixtureCategory,
  SchemaName,
  UpcastAnswer,
} from 'mission-dossier-contracts/conformance';
import type { Question } from './message.js';

/** One question to implementations, with the answer that the contract requires. */
export interface Case {
  /** The id of the fixture. In brackets follow the rules of a replay, or what else is asked about the fixture. */
  readonly id: string;
  readonly kind: CaseKind;
  readonly category: FixtureCategory;
  /** The capability that an implementation needs to be asked. */
  readonly capability: Capability;
  readonly question: Question;
  readonly expected: Expectation;
}

/** The groups in which cases are counted. */
export const CASE_KINDS = [
  'valid',
  'invalid',
  'messages',
  'replay',
  'round trip',
  'events',
  'generations',
] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** The required content of the answer. */
export type Expectation =
  /** Valid, or invalid at these places. */
  | Verdict
  /** The same, and with these issues from implementations that report messages. */
  | (Verdict & { readonly issues: readonly ConformanceIssue[] })
  /** A state, as canonical JSON. */
  | { readonly state: string }
  /** The name of an error. */
  | { readonly error: string }
  /** A canonical form, or why there is none. */
  | { readonly upcast: ExpectedUpcast }
  /** The same instance, still valid against its schema. */
  | { readonly instance: string; readonly schema: SchemaName };

/** Whether an instance is valid, and the JSON pointers to what is invalid. */
export interface Verdict {
  readonly valid: boolean;
  readonly places: readonly string[];
}

/** A canonical form; its issues are not compared if they are null. */
export interface ExpectedUpcast extends Pick<UpcastAnswer, 'generation' | 'event' | 'left_out'> {
  readonly issues: readonly ConformanceIssue[] | null;
}

/** A case before it is counted in its category. */
export type UngroupedCase = Omit<Case, 'category'>;
