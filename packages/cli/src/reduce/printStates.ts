import { MissionDossierProjection } from 'mission-dossier-contracts';
import type { MissionDossierState } from 'mission-dossier-contracts';
import type { Io } from '../io.js';
import { namespaceOfKey } from '../missions/namespaceOfKey.js';
import type { ReduceTaskOptions } from '../tasks/reduceTask.js';
import type { dossierText } from '../text/dossier.js';
import { DriftArtifacts } from './driftArtifacts.js';
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
  projected: ProjectedInputs,
  options: StateFormat,
): Promise<number> {
  const { io, forms } = sources;
  const text =
    options.format === 'text' ? (await import('../text/dossier.js')).dossierText : undefined;
  let events = 0;
  let unwritten = '';
  let drifts: DriftArtifacts | undefined;
  for await (const group of statesInOrder(projected)) {
    for (const each of group) {
      if (isOfOtherMission(each.key, forms.mission)) continue;
      events += each.eventCount;
      if (namesDrifts(each, options)) drifts ??= await DriftArtifacts.read(sources, options.how);
      for (const part of render(each, io, text, drifts)) {
        unwritten += part;
        if (unwritten.length < WRITTEN_CHARACTERS) continue;
        await io.stdout.write(unwritten);
        unwritten = '';
      }
    }
  }
  await io.stdout.write(unwritten);
  return events;
}

/** A checkpoint may have other missions than the one that is meant. */
function isOfOtherMission(key: string, mission: string | undefined): boolean {
  return key !== '' && mission !== undefined && namespaceOfKey(key).feature_slug !== mission;
}

/** Whether the events are read again for what the text says of drifts. A checkpoint is there to avoid that. */
export function namesDrifts(
  dossier: { readonly state: MissionDossierState },
  { format, checkpoint }: StateFormat,
): boolean {
  return format === 'text' && checkpoint === undefined && dossier.state.drift_history.length > 0;
}

function* render(
  dossier: OrderedState,
  io: Io,
  text: typeof dossierText | undefined,
  drifts: DriftArtifacts | undefined,
): Generator<string> {
  if (!text) {
    yield* dossier.parts();
  } else {
    const { state } = dossier;
    const driftArtifacts = drifts?.of(state) ?? [];
    yield text(state, io.stdout.colors, io.now(), { driftArtifacts });
  }
  yield '\n';
}
