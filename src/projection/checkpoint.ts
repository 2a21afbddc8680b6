import type { CheckpointFormat, CheckpointRules } from '../generated/types.js';
import type { ModelGuard } from '../issues/modelGuard.js';
import { describe } from '../issues/wording.js';
import { deepFreeze } from '../reducer/deepFreeze.js';
import { haveEqualPolicies } from '../reducer/rules.js';
import type { ReducerRules } from '../reducer/rules.js';
import { CheckpointError } from './checkpointError.js';
import { checksumOf } from './fingerprint.js';

const VERSION = 1;

/** What every checkpoint has beside its content. */
interface Sealed {
  readonly format: CheckpointFormat;
  readonly version: number;
  readonly rules: CheckpointRules;
  readonly checksum: string;
}

/** A checkpoint: its content, with what tells it from others and from damage. */
export function seal<T extends object>(
  format: CheckpointFormat,
  { namespaceIdentity, anomalies, drifted }: ReducerRules,
  content: T,
): T & Sealed {
  const rules = { namespace_identity: namespaceIdentity, anomalies, drifted };
  const checkpoint = { format, version: VERSION, rules, ...content };
  return deepFreeze({ ...checkpoint, checksum: checksumOf(checkpoint) });
}

/**
 * A value that is a checkpoint of this format, unharmed.
 * @throws CheckpointError where it is not
 */
export function unseal<T extends Sealed>(
  value: unknown,
  format: CheckpointFormat,
  isCheckpoint: ModelGuard<T>,
): T {
  assertReadable(value, format);
  const [issue] = isCheckpoint.issuesOf(value);
  if (issue)
    throw new CheckpointError(
      'corrupt',
      `the checkpoint is damaged: ${issue.path}: ${issue.message}`,
    );
  const { checksum, ...checkpoint } = value as T;
  if (checksum !== checksumOf(checkpoint))
    throw new CheckpointError('corrupt', 'the checkpoint is damaged: its checksum is another');
  return value as T;
}

/** Asks for format and version first: the schema of another version says nothing of use. */
function assertReadable(value: unknown, expected: CheckpointFormat): void {
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (typeof value === 'string')
    throw new CheckpointError(
      'foreign',
      'found a string: a checkpoint is what JSON.parse makes of it',
    );
  if (format !== expected) {
    const found = format === undefined ? describe(value) : `the format ${describe(format)}`;
    throw new CheckpointError('foreign', `found ${found}, expected the format "${expected}"`);
  }
  if (typeof version === 'number' && version > VERSION)
    throw new CheckpointError(
      'newer',
      `the checkpoint has version ${version}; the newest known here is ${VERSION}`,
    );
}

/**
 * The rules of a checkpoint.
 * @throws CheckpointError where others were asked for
 */
export function rulesOf({ rules }: Sealed, expected: ReducerRules | undefined): ReducerRules {
  const { namespace_identity, anomalies, drifted } = rules;
  const found = Object.freeze({ namespaceIdentity: namespace_identity, anomalies, drifted });
  if (expected && !haveEqualPolicies(found, expected))
    throw new CheckpointError('options', 'the checkpoint was made under other rules');
  return found;
}
