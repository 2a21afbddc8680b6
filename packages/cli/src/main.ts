import { ExitCode } from './commandError.js';
import { processIo } from './io.js';
import { runCli } from './program.js';

const io = processIo();
try {
  process.exitCode = await runCli(process.argv.slice(2), io);
} catch (error) {
  // No input should lead here: the trace is for the report that we ask for.
  const trace = error instanceof Error ? error.stack : String(error);
  process.stderr.write(
    `error: dossier failed in a way that it should not; please report this\n${trace ?? ''}\n`,
  );
  process.exitCode = ExitCode.Failed;
} finally {
  await io.end();
}
