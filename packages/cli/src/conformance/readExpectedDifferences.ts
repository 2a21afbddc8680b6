import { readFile } from 'node:fs/promises';
import type { ExpectedDifference } from 'mission-dossier-contracts/tooling';
import { isExpectedDifferences } from 'mission-dossier-contracts/tooling';
import { CommandError } from '../commandError.js';
import { isSystemError, systemErrorText } from '../systemError.js';

/**
 * Reads a file of expected differences.
 * @throws CommandError where it cannot be read, or is none
 */
export async function readExpectedDifferences(
  file: string,
): Promise<readonly ExpectedDifference[]> {
  const content = parse(file, await read(file));
  if (!isExpectedDifferences(content)) {
    const [issue] = isExpectedDifferences.issuesOf(content);
    throw new CommandError(`${file}: ${issue?.path ?? ''}: ${issue?.message ?? ''}`);
  }
  return content.differences;
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CommandError(`cannot read ${file}: ${systemErrorText(error)}`);
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${file}: not JSON: ${(error as Error).message}`);
  }
}
