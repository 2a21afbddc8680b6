import { isCheckpoint } from '../generated/checkpoint/guards.js';
import type {
  Checkpoint,
  NamespacePolicy,
  ProjectionContent as ContentModel,
  RegisterContent,
} from '../generated/checkpoint/types.js';
import { describe } from '../issues/wording.js';
import { deepFreeze } from '../json/deepFreeze.js';
import { haveEqualPolicies } from '../reducer/rules.js';
import type { ReducerRules } from '../reducer/rules.js';
import { CheckpointError } from './checkpointError.js';
import { checksumOf } from './fingerprint.js';

const FORMAT = 'mission-dossier-checkpoint';
const VERSION = 1;

/** The options of the projections in a checkpoint. */
export interface CheckpointOptions {
  readonly family: string;
  readonly rules: ReducerRules;
  readonly namespaces: NamespacePolicy;
}

/** Creates a checkpoint, deeply frozen: the projections, their options, and a checksum. */
export function seal(
  { family, rules, namespaces }: CheckpointOptions,
  projections: Readonly<Record<string, ContentModel>>,
): Checkpoint {
  const checkpoint = {
    format: FORMAT,
    version: VERSION,
    family,
    rules: {
      namespace_identity: rules.namespaceIdentity,
      anomalies: rules.anomalies,
      drifted: rules.drifted,
    },
    namespaces,
    projections,
  } as const;
  return deepFreeze({ ...checkpoint, checksum: checksumOf(checkpoint) });
}

/**
 * Reads a checkpoint.
 *
 * @param expected - the rules that the checkpoint must have, and the namespace policies that are allowed
 * @returns the projections by the keys of their namespaces, and their options
 * @throws CheckpointError if the value is not a checkpoint, is of a newer version, is damaged, or has
 *   other options
 */
export function unseal<Policy extends NamespacePolicy>(
  value: unknown,
  expected: {
    readonly rules: ReducerRules | undefined;
    readonly namespaces: readonly Policy[];
  },
): CheckpointOptions & {
  readonly namespaces: Policy;
  readonly projections: ReadonlyMap<string, ContentModel>;
} {
  const checkpoint = assertUndamaged(assertReadable(value));
  const { family, namespaces, projections } = checkpoint;
  const rules = rulesOf(checkpoint);
  if (!isOneOf(expected.namespaces, namespaces))
    throw new CheckpointError('options', `the checkpoint's projections ${POLICIES[namespaces]}`);
  if (expected.rules && !haveEqualPolicies(rules, expected.rules))
    throw new CheckpointError('options', 'the checkpoint was made under other rules');
  return { family, rules, namespaces, projections: new Map(Object.entries(projections)) };
}

/** @throws CheckpointError for a checkpoint of another family */
export function assertFamily(found: string, expected: string): void {
  if (found !== expected)
    throw new CheckpointError(
      'foreign',
      `the checkpoint is of the family ${describe(found)}, expected ${describe(expected)}`,
    );
}

const POLICIES: Readonly<Record<NamespacePolicy, string>> = {
  refuse: 'refuse other namespaces',
  collect: 'collect the events of all namespaces',
  partition: 'are one for each namespace',
};

function isOneOf<T>(values: readonly T[], value: unknown): value is T {
  return values.includes(value as T);
}

/** Checks format and version first, because this schema does not apply to other versions. */
function assertReadable(value: unknown): unknown {
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (typeof value === 'string')
    throw new CheckpointError(
      'foreign',
      'found a string: a checkpoint is what JSON.parse makes of it',
    );
  if (format !== FORMAT) {
    const found = format === undefined ? describe(value) : `the format ${describe(format)}`;
    throw new CheckpointError('foreign', `found ${found}, expected the format "${FORMAT}"`);
  }
  if (typeof version === 'number' && version > VERSION)
    throw new CheckpointError(
      'newer',
      `the checkpoint has version ${version}; the newest known here is ${VERSION}`,
    );
  return value;
}

function assertUndamaged(value: unknown): Checkpoint {
  const [issue] = isCheckpoint.issuesOf(value);
  if (issue) throw damaged(`${issue.path}: ${issue.message}`);
  const { checksum, ...checkpoint } = value as Checkpoint;
  if (checksum !== checksumOf(checkpoint)) throw damaged('its checksum is another');
  for (const { namespaces, registers } of Object.values(checkpoint.projections)) {
    [namespaces, ...Object.values(registers)].forEach(assertOneLength);
  }
  return value as Checkpoint;
}

/** JSON Schema cannot express that the columns have the same length. */
function assertOneLength({ keys, ...columns }: RegisterContent): void {
  if (Object.values(columns).some(({ length }) => length !== keys.length))
    throw damaged('the columns of a register have different lengths');
}

/** The error for a damaged checkpoint. */
export function damaged(what: string): CheckpointError {
  return new CheckpointError('corrupt', `the checkpoint is damaged: ${what}`);
}

function rulesOf({ rules }: Checkpoint): ReducerRules {
  const { namespace_identity, anomalies, drifted } = rules;
  return Object.freeze({ namespaceIdentity: namespace_identity, anomalies, drifted });
}
