import pico from 'picocolors';
import { CommandError, ExitCode } from '../commandError.js';
import { inputFinding } from '../finding.js';
import { addToStepSummary } from '../github/stepSummary.js';
import { STDIN, STDIN_NAME } from '../input/input.js';
import { findInputs } from '../input/inputs.js';
import type { FoundInputs, InputSettings } from '../input/inputs.js';
import type { Io } from '../io.js';
import { assertOwnFile } from '../ownFile.js';
import { reporterOf } from '../reporters/index.js';
import type { ReportFormat } from '../reporters/reportFormats.js';
import { ReportFiles } from '../reporters/reportFiles.js';
import type { RequestedFile } from '../reporters/reportFiles.js';
import { ReportWriter } from '../reporters/reportWriter.js';
import type { ReportOutput } from '../reporters/reportWriter.js';
import { validateSummary } from '../reporters/stepSummary.js';
import type { ValidateTaskOptions } from '../tasks/validateTask.js';
import { checkInputs } from '../validate/checkInputs.js';
import { withReadingResources } from '../withReadingResources.js';
import type { ReadingSettings } from '../withReadingResources.js';

/** The options of `dossier validate`. */
export interface ValidateOptions extends ValidateTaskOptions, ReadingSettings, InputSettings {
  readonly format: ReportFormat;
  /** Reports that are written to files. */
  readonly output?: readonly RequestedFile[];
  /** The URL of the documentation that SARIF links to. */
  readonly docsUrl?: string;
  /** Whether a text for people has the findings alone. */
  readonly quiet?: boolean;
  /** Whether input without any record is an error; default: in the formats for CI jobs. */
  readonly requireEvents?: boolean;
  /** The canonical form alone is read, and advice and conflicting versions of an event are errors. */
  readonly strict?: boolean;
}

/** In a CI job nobody sees that nothing was checked. */
const CI_FORMATS: readonly ReportFormat[] = ['github', 'junit', 'sarif'];

/** Checks every record of every file, and reports every error. */
export async function validate(
  io: Io,
  files: readonly string[],
  options: ValidateOptions,
): Promise<ExitCode> {
  const { type, generation, output = [] } = options;
  if (type !== undefined && generation !== undefined)
    throw new CommandError(
      '--type checks payloads of the contract; it cannot be combined with --generation',
    );
  const found = await findInputs(io, files, options);
  const inputs = found.flatMap((each) => each.inputs);
  for (const { path } of output) assertOwnFile(path, inputs, options.filesFrom);
  const reportFiles = await ReportFiles.open(output);
  try {
    const exitCode = await report(io, found, reportFiles, options);
    await reportFiles.commit();
    return exitCode;
  } catch (error) {
    await reportFiles.discard();
    throw error;
  }
}

/** Checks what was found, and reports on it in all formats. */
async function report(
  io: Io,
  found: readonly FoundInputs[],
  { outputs }: ReportFiles,
  options: ValidateOptions,
): Promise<ExitCode> {
  const inputs = found.flatMap((each) => each.inputs);
  const settings = { ...options, isReread: options.strict === true };
  return withReadingResources(io, inputs, settings, async (progressIo, resources) => {
    const writer = new ReportWriter(await reportersOf(progressIo, outputs, options));
    const formats = [options.format, ...outputs.map(({ format }) => format)];
    await writer.begin();
    await checkInputs(progressIo, found, writer, options, resources);
    const { requireEvents = formats.some((format) => CI_FORMATS.includes(format)) } = options;
    if (requireEvents && writer.records + writer.errors === 0)
      await writer.addError(inputFinding(lastName(found, options), 'input/events', NO_RECORDS));
    await writer.end();
    if (formats.includes('github'))
      await addToStepSummary(progressIo, validateSummary(writer.summary));
    for (const { message } of writer.unreadable)
      await progressIo.stderr.write(`${io.stderr.colors.red('error:')} ${message}\n`);
    if (writer.unreadable.length > 0) return ExitCode.Failed;
    return writer.errors === 0 ? ExitCode.Good : ExitCode.BadData;
  });
}

/** The reporter for standard output, and those for files, which have neither colours nor quiet. */
async function reportersOf(
  { stdout }: Io,
  outputs: ReportFiles['outputs'],
  { format, docsUrl, quiet: isQuiet = false }: ValidateOptions,
): Promise<ReportOutput[]> {
  const inFile = { colors: pico.createColors(false), isQuiet: false, docsUrl };
  const onScreen = { ...inFile, colors: stdout.colors, isQuiet };
  return [
    { reporter: await reporterOf(format, onScreen), write: (text) => stdout.write(text) },
    ...(await Promise.all(
      outputs.map(async ({ format, write }) => ({
        reporter: await reporterOf(format, inFile),
        write,
      })),
    )),
  ];
}

const NO_RECORDS =
  'found no records, expected at least one; with --no-require-events that is no error';

/** The name of the last input; without any, that of the last list that could name them. */
function lastName(found: readonly FoundInputs[], { filesFrom = [] }: InputSettings): string {
  const last = found.at(-1);
  if (last) return last.inputs.at(-1)?.name ?? last.name;
  const list = filesFrom.at(-1) ?? '';
  return list === STDIN ? STDIN_NAME : list;
}
