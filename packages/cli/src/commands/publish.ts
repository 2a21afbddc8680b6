import { ExitCode } from '../commandError.js';
import type { ServerSettings } from '../distributed/connection.js';
import { publishInput } from '../distributed/publishInput.js';
import { RecordPublisher } from '../distributed/recordPublisher.js';
import { assertServer, withServer } from '../distributed/withServer.js';
import { readerFor } from '../generations/forms.js';
import { countEvent, noteGenerations } from '../generations/generationCounts.js';
import type { GenerationCounts } from '../generations/generationCounts.js';
import { inputsOfAll } from '../input/inputs.js';
import type { InputSettings } from '../input/inputs.js';
import type { Io } from '../io.js';
import { noteNothingRead, writeNoEvents } from '../noEvents.js';
import { publishReportText } from '../text/publishReport.js';
import { printableJson } from '../text/printable.js';
import { withReadingResources } from '../withReadingResources.js';
import type { ReadingSettings } from '../withReadingResources.js';

/** The options of `dossier publish`. */
export interface PublishOptions
  extends ServerSettings, InputSettings, Omit<ReadingSettings, 'jobs'> {
  readonly format: 'text' | 'json';
  /** Whether it is an error if there are no events of a dossier. */
  readonly requireEvents?: boolean;
}

/** Publishes the events of all files to a server. */
export async function publish(
  io: Io,
  files: readonly string[],
  options: PublishOptions,
): Promise<ExitCode> {
  assertServer(options);
  const inputs = await inputsOfAll(io, files, options);
  const settings = { ...options, jobs: 1, isReread: false };
  return withReadingResources(io, inputs, settings, async (progressIo, resources) => {
    const generations: GenerationCounts = {};
    const reader = readerFor(resources.forms, (generation, leftOut) => {
      countEvent(generations, generation, leftOut);
    });
    const report = await withServer(
      progressIo,
      options,
      async (account) => {
        const publisher = new RecordPublisher(progressIo, account);
        for (const input of inputs)
          await publishInput({ ...resources, io: progressIo, publisher }, input);
        await publisher.flush();
        return publisher.report;
      },
      reader,
    );
    await noteGenerations(progressIo, generations, resources.forms);
    const { stdout } = progressIo;
    await stdout.write(
      options.format === 'json'
        ? `${printableJson(report)}\n`
        : publishReportText(report, stdout.colors),
    );
    const isEmpty = report.accepted + report.duplicate + report.refused === 0;
    if (isEmpty && report.ignored === 0) await noteNothingRead(progressIo, inputs);
    const lacksEvents = isEmpty && options.requireEvents === true;
    if (lacksEvents) await writeNoEvents(progressIo);
    return report.refused === 0 && !lacksEvents ? ExitCode.Good : ExitCode.BadData;
  });
}
