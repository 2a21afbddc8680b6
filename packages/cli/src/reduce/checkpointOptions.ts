import type { ReduceTaskOptions } from '../tasks/reduceTask.js';

/** The option of a checkpoint with one dossier for each namespace. */
export const PARTITION = '--partition';

/** The options of the command line that a checkpoint depends on, as they are written there. */
export function checkpointOptions(options: ReduceTaskOptions): string[] {
  const { rules, partition, strict, generation, givenNamespace } = options;
  return [
    `--rules ${rules}`,
    ...(partition === true ? [PARTITION] : []),
    ...(strict === true ? ['--strict'] : []),
    ...(generation === undefined ? [] : [`--generation ${generation}`]),
    ...(givenNamespace === undefined ? [] : [`--namespace ${JSON.stringify(givenNamespace)}`]),
  ];
}

/** How the options of a checkpoint differ from those of this command; null if they are the same. */
export function differenceOfOptions(
  saved: readonly string[],
  present: readonly string[],
): string | null {
  const lacking = saved.filter((option) => !present.includes(option));
  const added = present.filter((option) => !saved.includes(option));
  if (lacking.length > 0 && added.length > 0)
    return `it was made with ${lacking.join(' ')}, not with ${added.join(' ')}`;
  if (lacking.length > 0)
    return `it was made with ${lacking.join(' ')}, which this command does not have`;
  return added.length > 0 ? `it was made without ${added.join(' ')}` : null;
}
