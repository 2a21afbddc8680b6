import type { MissionDossierEvent } from 'mission-dossier-contracts';
import { compareFolder } from './comparison.js';
import { eventsOf } from './events.js';
import { assertOptions } from './indexOptions.js';
import type { IndexOptions } from './indexOptions.js';

/**
 * Indexes a mission folder: yields the events that bring a dossier up to date with it. Without `previous`,
 * the events describe the whole folder. If nothing has changed since `previous`, there are no events.
 *
 * **Order.** First indexed events by path (in code point order), then missing events in the order of the
 * manifest, then the snapshot. All files are read before the first event is yielded.
 *
 * **Files.** Each file is hashed as a stream. Files that git ignores, `.git`, and nested repositories (by the
 * rule of git) are skipped. A link to a file in the folder has the content of that file; nothing outside is
 * ever read. A path that cannot be read is reported to `onProblem`, and counts as neither removed nor missing.
 * So do tracked files that git does not check out.
 *
 * **Changes.** A file gets an indexed event if it is new, has changed, or was renamed (it is the one new
 * file with the content of one that is gone; `supersedes` then names the old artifact). So does a file
 * whose class or step the manifest has changed, and one with an active anomaly at its path (C17).
 *
 * **Differences without an event.** The contract has no event for a removed artifact, nor for a pattern
 * whose anomaly no longer holds. Both stay in the dossier and are reported to `onProblem`. To list them,
 * index the folder without `previous` and compare the states with `detectParityDrift`.
 *
 * @param root - the folder
 * @param options - the namespace, the clock, the time, and further settings
 * @returns the events, each created with `createEvent`
 * @throws {@link IndexerError} if the folder cannot be indexed at all, {@link ManifestError} for an
 *   invalid manifest, `NamespaceMixedStreamError` if `previous` has another namespace (C14),
 *   `InvalidEventError` for an invalid option such as `nodeId`
 */
export async function* indexDirectory(
  root: string,
  options: IndexOptions,
): AsyncGenerator<MissionDossierEvent, void, undefined> {
  assertOptions(options);
  const comparison = await compareFolder(root, options);
  yield* eventsOf(comparison, options);
}
