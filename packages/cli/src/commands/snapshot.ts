import { snapshotPayload } from 'mission-dossier-contracts';
import { ExitCode } from '../commandError.js';
import { readDossier } from '../dossierFile/readDossier.js';
import { eventLines } from '../eventLines.js';
import type { EventSettings } from '../eventLines.js';
import type { Io } from '../io.js';
import { printable } from '../text/printable.js';
import { snapshotText } from '../text/snapshot.js';
import type { ReadingSettings } from '../withReadingResources.js';

/** The options of `dossier snapshot`. */
export interface SnapshotOptions extends ReadingSettings, EventSettings {
  readonly format: 'text' | 'json';
}

/** Prints the event that records a snapshot of a dossier. */
export async function snapshot(io: Io, file: string, options: SnapshotOptions): Promise<ExitCode> {
  const dossier = await readDossier(io, file, options);
  if (!dossier) return ExitCode.BadData;
  const { name, state, errors } = dossier;
  if (!state.namespace) {
    await io.stderr.write(
      `${io.stderr.colors.red('error:')} ${printable(name)} has no event with a readable namespace: ` +
        'there is no dossier to take a snapshot of\n',
    );
    return ExitCode.BadData;
  }
  const now = io.now();
  const payload = snapshotPayload(state, { computedAt: new Date(now) });
  if (options.format === 'text') {
    await io.stdout.write(snapshotText(payload, state, io.stdout.colors, now));
  } else {
    const context = { dossier, settings: options, now };
    await io.stdout.write(eventLines('MissionDossierSnapshotComputed', [payload], context));
  }
  return errors === 0 ? ExitCode.Good : ExitCode.BadData;
}
