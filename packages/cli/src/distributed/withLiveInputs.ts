import type { LocalNamespaceTuple } from 'mission-dossier-contracts';
import { readerFor } from '../generations/forms.js';
import { countEvent, noteGenerations } from '../generations/generationCounts.js';
import type { GenerationCounts } from '../generations/generationCounts.js';
import type { Input } from '../input/input.js';
import { inputsOfAll } from '../input/inputs.js';
import type { InputSettings } from '../input/inputs.js';
import type { Io } from '../io.js';
import { withReadingResources } from '../withReadingResources.js';
import type { ReadingSettings } from '../withReadingResources.js';
import { findMission } from './findMission.js';
import type { PublishingResources } from './publishInput.js';
import { RecordPublisher } from './recordPublisher.js';
import { withEmbedded } from './withEmbedded.js';
import type { Account } from './withServer.js';

/** How inputs of an account in memory are read. */
export type LiveInputOptions = InputSettings & Omit<ReadingSettings, 'jobs'>;

/** Inputs, and the account in memory that their events are published to. */
export interface LiveInputs extends PublishingResources {
  readonly inputs: readonly Input[];
  readonly account: Account;
  /** Writes which generations were read so far. */
  readonly noteGenerations: () => Promise<void>;
}

/**
 * Runs a function with inputs, and with an account in memory for their events.
 * @throws CommandError if an input cannot be read
 */
export async function withLiveInputs<T>(
  io: Io,
  files: readonly string[],
  options: LiveInputOptions,
  use: (live: LiveInputs) => Promise<T>,
): Promise<T> {
  const inputs = await inputsOfAll(io, files, options);
  const settings = { ...options, jobs: 1, isReread: false };
  return withReadingResources(io, inputs, settings, async (progressIo, resources) => {
    const counts: GenerationCounts = {};
    const reader = readerFor(resources.forms, (generation, leftOut) => {
      countEvent(counts, generation, leftOut);
    });
    return withEmbedded(
      (account) =>
        use({
          ...resources,
          io: progressIo,
          inputs,
          account,
          publisher: new RecordPublisher(progressIo, account, options.mission),
          noteGenerations: () => noteGenerations(progressIo, counts, resources.forms),
        }),
      reader,
    );
  });
}

/**
 * The only mission of the inputs that were published, and projected.
 * @returns null if there is none yet
 * @throws CommandError if there are several
 */
export function onlyMission({ account, forms }: LiveInputs): Promise<LocalNamespaceTuple | null> {
  const { mission } = forms;
  return findMission(account.dossiers, { mission }, 'dossier reduce --partition shows each');
}
