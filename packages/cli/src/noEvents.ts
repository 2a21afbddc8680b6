import type { Io } from './io.js';
import { notice } from './notice.js';
import { counted } from './text/counted.js';

/** Writes a notice that there was nothing to read. It may be the wrong file, or an empty list of files. */
export async function noteNothingRead(io: Io, inputs: readonly unknown[]): Promise<void> {
  await notice(io, `nothing was read: 0 records in ${counted(inputs.length, 'input')}`);
}

/**
 * Writes the error of input without any event, where events are required.
 * @param of - what the events would be of
 */
export async function writeNoEvents({ stderr }: Io, of = 'a dossier'): Promise<void> {
  await stderr.write(
    `${stderr.colors.red('error:')} found no events of ${of}, expected at least one\n`,
  );
}
