import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseFile } from '../compat/parseFile.js';
import { CommandError } from '../commandError.js';
import { baselineOf, producerFolderOf } from '../folders/producerFolder.js';
import type { ParityBaseline } from '../generated/types.js';
import { withReadErrors } from '../input/input.js';
import { issueText } from './fileIssues.js';
import { baselineOfFile, issuesOfBaseline } from './parityBaseline.js';
import type { Baseline } from './parityBaseline.js';

/** How deep a scan is in the folder of its mission. */
const SCAN_DEPTH = 3;

/**
 * The baseline at its usual place for a scan: beside it, or in the settings of the project.
 * @param scan - the path of the scan
 * @returns null if there is none
 * @throws CommandError if it is not a valid baseline
 */
export function usualBaseline(scan: string): Baseline | null {
  const path = usualPlaces(resolve(scan)).find((place) => existsSync(place));
  if (path === undefined) return null;
  const value = parseFile(
    path,
    withReadErrors(path, () => readFileSync(path)),
  );
  const [issue] = issuesOfBaseline(value);
  if (issue) throw new CommandError(issueText(path, issue));
  return baselineOfFile(path, value as ParityBaseline);
}

function usualPlaces(scan: string): string[] {
  const folder = dirname(scan);
  let mission = folder;
  for (let i = 0; i < SCAN_DEPTH; i += 1) mission = dirname(mission);
  const found = producerFolderOf(mission);
  const ofProject = found && baselineOf(found);
  return [join(folder, 'parity-baseline.json'), ...(ofProject === null ? [] : [ofProject])];
}
