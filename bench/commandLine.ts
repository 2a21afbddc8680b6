import pico from 'picocolors';
import { ExitCode } from '../packages/cli/src/commandError.js';
import { jetStreamServers } from '../packages/cli/src/distributed/servers.js';
import { openFile } from '../packages/cli/src/io.js';
import type { Output } from '../packages/cli/src/io.js';
import { runCli } from '../packages/cli/src/program.js';
import { Workers } from '../packages/cli/src/workers.js';

/** Threads stay warm from run to run. */
let threads: Workers | undefined;

/** Ends the threads that commands were given. */
export async function endThreads(): Promise<void> {
  await threads?.end();
}

/**
 * Runs `dossier` in this process, warm as a service would be.
 *
 * @param keep - receives the standard output; default: it is discarded
 */
export async function dossier(
  args: readonly string[],
  keep: (text: string) => void = () => undefined,
): Promise<void> {
  let complaints = '';
  const stderr = outputTo((text) => {
    complaints += text;
  });
  const exitCode = await runCli(args, {
    openFile,
    workers: (count) => (threads ??= new Workers(count)),
    stdin: noInput(),
    stdinIsTerminal: false,
    stdout: outputTo(keep),
    stderr,
    notices: stderr,
    now: Date.now,
    untilInterrupted: () => new AbortController().signal,
    servers: jetStreamServers,
  });
  if (exitCode !== ExitCode.Good) throw new Error(`dossier ${args.join(' ')}: ${complaints}`);
}

function outputTo(keep: (text: string) => void): Output {
  return {
    isTerminal: false,
    colors: pico.createColors(false),
    write: (text) => {
      keep(text);
      return Promise.resolve();
    },
  };
}

async function* noInput(): AsyncGenerator<Buffer> {
  // Not read by any measured command.
}
