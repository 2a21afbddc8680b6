import { compareCodePoints, didYouMean, quote } from 'mission-dossier-contracts/tooling';
import { CommandError } from '../commandError.js';
import { missionSlugsOf } from '../folders/eventSelection.js';
import type { ProducerContent } from '../producerFiles/readProducerFiles.js';
import { eventsOf } from '../reduce/rereadInputs.js';
import type { RereadableInputs } from '../reduce/rereadInputs.js';
import { counted } from '../text/counted.js';

/** More names do not help. */
const MOST_NAMES = 20;

/**
 * The error for a mission that the input does not have.
 * @param known - the slugs of the missions that it has
 */
export function unknownMission(mission: string, known: Iterable<string>): CommandError {
  const slugs = [...new Set(known)].sort(compareCodePoints);
  return new CommandError(
    `the input has no mission ${quote(mission)}${didYouMean(mission, slugs) || listOf(slugs)}`,
  );
}

function listOf(slugs: readonly string[]): string {
  if (slugs.length === 0) return '; it has no event of a dossier';
  const more = slugs.length - MOST_NAMES;
  const names = slugs.slice(0, MOST_NAMES).map(quote).join(', ');
  return `; it has ${names}${more > 0 ? `, and ${counted(more, 'mission')} more` : ''}`;
}

/**
 * Checks that the input has the mission that is meant, if none of its events could be reduced.
 * @param others - the slugs of missions that are known already
 * @throws CommandError if there is none
 */
export async function assertHasMission(
  sources: RereadableInputs,
  others: Iterable<string> = [],
): Promise<void> {
  const { mission } = sources.forms;
  if (mission === undefined) return;
  const known = new Set(others);
  const forms = { ...sources.forms, mission: undefined };
  for await (const { event } of eventsOf({ ...sources, forms }))
    for (const slug of missionSlugsOf(event)) known.add(slug);
  if (!known.has(mission)) throw unknownMission(mission, known);
}

/**
 * Checks that files of producers are of the mission that is meant.
 * @throws CommandError if one is of another mission
 */
export function assertMissionOf(
  { scans, baselines }: ProducerContent,
  mission: string | undefined,
): void {
  if (mission === undefined) return;
  const slugs = [
    ...scans.map(({ slug }) => slug),
    ...baselines.map(({ namespace }) => namespace.feature_slug),
  ];
  if (slugs.some((slug) => slug !== mission)) throw unknownMission(mission, slugs);
}
