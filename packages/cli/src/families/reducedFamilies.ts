import type { ReduceOptions } from 'mission-dossier-contracts';
import {
  COLLABORATION_EVENT_TYPES,
  reduceCollaboration,
} from 'mission-dossier-contracts/collaboration';
import { GLOSSARY_EVENT_TYPES, reduceGlossary } from 'mission-dossier-contracts/glossary';
import { LIFECYCLE_EVENT_TYPES, reduceLifecycle } from 'mission-dossier-contracts/lifecycle';
import { MISSION_NEXT_EVENT_TYPES, reduceMissionRun } from 'mission-dossier-contracts/mission-next';
import { reduceStatus, STATUS_EVENT_TYPES } from 'mission-dossier-contracts/status';
import type { Colors } from '../io.js';
import { collaborationText } from '../text/families/collaboration.js';
import { glossaryText } from '../text/families/glossary.js';
import { lifecycleText } from '../text/families/lifecycle.js';
import { missionRunText } from '../text/families/missionRun.js';
import { statusText } from '../text/families/status.js';
import type { SiblingName } from './familyNames.js';

/** A state as the command line prints it. */
export interface ReducedFamily {
  readonly state: { readonly event_count: number };
  /**
   * The state for people.
   * @param name - of the stream
   * @param now - in milliseconds since 1970
   */
  readonly text: (name: string, colors: Colors, now: number) => string;
}

/** A sibling family whose events have a state. */
export interface SiblingFamily {
  /** The types of the events that its state is made of. */
  readonly eventTypes: ReadonlySet<string>;
  readonly reduce: (
    events: Iterable<unknown>,
    options: Pick<ReduceOptions, 'onRejected'>,
  ) => ReducedFamily;
}

/** The sibling families that can be reduced, by name. */
export const SIBLING_FAMILIES: Readonly<Record<SiblingName, SiblingFamily>> = {
  status: sibling(STATUS_EVENT_TYPES, reduceStatus, statusText),
  // The course of a mission has its work packages, too.
  lifecycle: sibling(
    new Set([...LIFECYCLE_EVENT_TYPES, ...STATUS_EVENT_TYPES]),
    reduceLifecycle,
    lifecycleText,
  ),
  collaboration: sibling(COLLABORATION_EVENT_TYPES, reduceCollaboration, collaborationText),
  glossary: sibling(GLOSSARY_EVENT_TYPES, reduceGlossary, glossaryText),
  mission_next: sibling(MISSION_NEXT_EVENT_TYPES, reduceMissionRun, missionRunText),
};

function sibling<State extends { readonly event_count: number }>(
  eventTypes: ReadonlySet<string>,
  reduce: (events: Iterable<unknown>, options: ReduceOptions) => State,
  textOf: (state: State, name: string, colors: Colors, now: number) => string,
): SiblingFamily {
  return {
    eventTypes,
    reduce: (events, options) => {
      const state = reduce(events, options);
      return { state, text: (name, colors, now) => textOf(state, name, colors, now) };
    },
  };
}
