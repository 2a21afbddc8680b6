import type { MissionDossierEvent } from 'mission-dossier-contracts';
import { compareFolder } from './comparison.js';
import { eventsOf } from './events.js';
import { assertOptions } from './indexOptions.js';
import type { IndexOptions } from './indexOptions.js';

/**
 * Indexes a mission folder: yields the events that bring a dossier up to date with it. Where there is no
 * `previous`, they are the whole account of the folder; where nothing has changed, there are none.
 *
 * **Order.** Indexed events by path (by code point), then missing ones in the manifest's order, then the
 * snapshot. All files are read before the first event.
 *
 * **Files.** Each is hashed as a stream. Left out is what git ignores, `.git`, and repositories in the
 * folder. A link to a file in the folder has that file's content; nothing outside is ever read. What
 * cannot be read is told to `onProblem`, and the rest goes on: it is then neither removed nor missing.
 *
 * **Changes.** An indexed event is yielded for what is new, has changed, or was renamed (one new file with
 * the content of one that is gone): then `supersedes` names what it replaces; for what has another class
 * or step by the manifest; and where an anomaly is active at its path (C17).
 *
 * **What no event says.** The contract has none for an artifact that is removed, nor for an anomaly of a
 * pattern that is met: both stay in the dossier, and `onProblem` is told. Index the folder without
 * `previous`, and `detectParityDrift` names the differences.
 *
 * @param root - the folder
 * @param options - the namespace, the clock, the time, and what else there is to know
 * @returns the events, each made with `createEvent`
 * @throws {@link IndexerError} where the folder cannot be indexed at all, {@link ManifestError} for an
 *   invalid manifest, `NamespaceMixedStreamError` where `previous` has another namespace (C14),
 *   `InvalidEventError` for an invalid `nodeId` or the like
 */
export async function* indexDirectory(
  root: string,
  options: IndexOptions,
): AsyncGenerator<MissionDossierEvent, void, undefined> {
  assertOptions(options);
  const comparison = await compareFolder(root, options);
  yield* eventsOf(comparison, options);
}
