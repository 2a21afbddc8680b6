import { appendFile } from 'node:fs/promises';
import type { Io } from '../io.js';
import { fileError } from '../systemError.js';

/**
 * Adds Markdown to the summary page of the step, if the command runs in one (`$GITHUB_STEP_SUMMARY`).
 * @throws CommandError if it cannot be written
 */
export async function addToStepSummary({ stepSummary }: Io, markdown: string): Promise<void> {
  if (stepSummary === undefined || stepSummary === '') return;
  try {
    await appendFile(stepSummary, `${markdown}\n`);
  } catch (error) {
    throw fileError('write', stepSummary, error);
  }
}
