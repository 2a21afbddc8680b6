import type { Command } from 'commander';
import { ExitCode } from '../commandError.js';
import { completable } from '../completion/completable.js';
import { SHELLS } from '../completion/index.js';
import type { Shell } from '../completion/index.js';
import type { Io } from '../io.js';

/** Prints the script with which a shell completes the commands and options of a program. */
export async function completion(io: Io, program: Command, shell: Shell): Promise<ExitCode> {
  await io.stdout.write(SHELLS[shell](completable(program)));
  return ExitCode.Good;
}
