import { readFileSync } from 'node:fs';
import type { ExpectedDifference } from 'mission-dossier-contracts/tooling';
import { isExpectedDifferences } from 'mission-dossier-contracts/tooling';
import { CommandError } from '../commandError.js';
import { parseFile } from '../compat/parseFile.js';
import { withReadErrors } from '../input/input.js';

/**
 * Reads a file of expected differences.
 * @throws CommandError if it cannot be read, or is not such a file
 */
export function readExpectedDifferences(file: string): readonly ExpectedDifference[] {
  const content = parseFile(
    file,
    withReadErrors(file, () => readFileSync(file)),
  );
  if (!isExpectedDifferences(content)) {
    const [issue] = isExpectedDifferences.issuesOf(content);
    throw new CommandError(`${file}: ${issue?.path ?? ''}: ${issue?.message ?? ''}`);
  }
  return content.differences;
}
