import { MissionDossierProjection } from 'mission-dossier-contracts';
import type { MissionDossierState } from 'mission-dossier-contracts';
import type { Io } from '../io.js';
import { namespaceOfKey } from '../missions/namespaceOfKey.js';
import type { ReduceTaskOptions } from '../tasks/reduceTask.js';
import { DriftArtifacts } from './driftArtifacts.js';
import { dossiersOf } from './dossiersOf.js';
import type { ProjectedInputs } from './projectInputs.js';
import type { RereadableInputs } from './rereadInputs.js';
import { statesInOrder } from './statesInOrder.js';
import type { OrderedState } from './statesInOrder.js';

/** How states are printed. */
export interface StateFormat {
  readonly format: 'text' | 'json';
  readonly checkpoint?: string;
  readonly how: ReduceTaskOptions;
}

/** States are written together: a write takes as long as a small state. */
const WRITTEN_CHARACTERS = 64 * 1024;

/**
 * The slugs of the missions that were read.
 * @throws NamespaceMixedStreamError if one namespace is expected, and there are several
 */
export function slugsOf({ projection, onThreads }: ProjectedInputs): string[] {
  if (!(projection instanceof MissionDossierProjection)) {
    const keys = [...[...projection].map(([key]) => key), ...(onThreads?.keys ?? [])];
    return keys.map((key) => namespaceOfKey(key).feature_slug);
  }
  const namespace = projection.readAs((_registers, _rules, stream) => stream.namespace);
  return namespace ? [namespace.feature_slug] : [];
}

/** Prints the states, and returns the number of their events. */
export async function printStates(
  sources: RereadableInputs,
  { projection, onThreads }: ProjectedInputs,
  options: StateFormat,
): Promise<number> {
  const { mission } = sources.forms;
  const dossiers = dossiersOf(projection).filter(([key]) => isMeant(key, mission));
  return options.format === 'text'
    ? printTexts(sources, dossiers, options)
    : printJson(sources.io, statesInOrder(dossiers, onThreads));
}

/** A checkpoint may have other missions than the one that is meant. */
function isMeant(key: string, mission: string | undefined): boolean {
  return key === '' || mission === undefined || namespaceOfKey(key).feature_slug === mission;
}

async function printJson(
  { stdout }: Io,
  states: AsyncIterable<Iterable<OrderedState>>,
): Promise<number> {
  let events = 0;
  let unwritten = '';
  for await (const group of states) {
    for (const { eventCount, parts } of group) {
      events += eventCount;
      for (const part of parts) {
        unwritten += part;
        if (unwritten.length < WRITTEN_CHARACTERS) continue;
        await stdout.write(unwritten);
        unwritten = '';
      }
      unwritten += '\n';
    }
  }
  await stdout.write(unwritten);
  return events;
}

async function printTexts(
  sources: RereadableInputs,
  dossiers: ReturnType<typeof dossiersOf>,
  options: StateFormat,
): Promise<number> {
  const { stdout, now } = sources.io;
  const { dossierText } = await import('../text/dossier.js');
  let events = 0;
  let drifts: DriftArtifacts | undefined;
  for (const [, dossier] of dossiers) {
    const state = dossier.newState();
    events += state.event_count;
    if (namesDrifts(state, options)) drifts ??= await DriftArtifacts.read(sources, options.how);
    const driftArtifacts = drifts?.of(state) ?? [];
    await stdout.write(`${dossierText(state, stdout.colors, now(), { driftArtifacts })}\n`);
  }
  return events;
}

/** Whether the events are read again for what the text says of drifts. A checkpoint is there to avoid that. */
export function namesDrifts(
  { drift_history }: MissionDossierState,
  { format, checkpoint }: StateFormat,
): boolean {
  return format === 'text' && drift_history.length > 0 && checkpoint === undefined;
}
