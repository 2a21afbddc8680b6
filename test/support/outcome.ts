import {
  CONTRACT_RULES,
  NamespaceMixedStreamError,
  reduceMissionDossier,
} from 'mission-dossier-contracts';
import type { MissionDossierState, ReducerRules, Rejection } from 'mission-dossier-contracts';

/** What comes of a stream: a state, or the one error that there is. */
export type Outcome =
  | { readonly state: MissionDossierState }
  | { readonly expected: unknown; readonly actual: unknown };

/** Reduces; any other error than a mixed stream's goes through. */
export function outcomeOf(
  events: readonly unknown[],
  rules: ReducerRules,
  onRejected: (rejection: Rejection) => void = () => undefined,
): Outcome {
  try {
    return { state: reduceMissionDossier(events, { rules, onRejected }) };
  } catch (error) {
    if (!(error instanceof NamespaceMixedStreamError)) throw error;
    return { expected: error.expected, actual: error.actual };
  }
}

/** What the reducer hands to `onRejected`, in order, whatever comes of the stream. */
export function rejectionsOf(events: readonly unknown[]): Rejection[] {
  const rejections: Rejection[] = [];
  outcomeOf(events, CONTRACT_RULES, (rejection) => rejections.push(rejection));
  return rejections;
}
