/** Compiled, never run: the events of all families, as users of `/families` see them. */
import { LamportClock } from 'mission-dossier-contracts';
import type { MissionDossierEvent } from 'mission-dossier-contracts';
import { createEvent, parseEvent } from 'mission-dossier-contracts/families';
import type {
  EventOf,
  EventsByType,
  EventType,
  KnownEvent,
} from 'mission-dossier-contracts/families';
import type {
  StatusTransitionPayload,
  WPStatusChangedEvent,
} from 'mission-dossier-contracts/status';
import type { Equal } from './equal.js';

declare const transition: StatusTransitionPayload;
declare const indexed: EventOf<'MissionDossierArtifactIndexed'>['payload'];
const options = { clock: new LamportClock(), nodeId: 'n', timestamp: '2026-02-21T15:12:40Z' };
const ofProject = { ...options, aggregateId: 'WP01', projectUuid: 'p' };

export const ofItsType = true satisfies Equal<EventOf<'WPStatusChanged'>, WPStatusChangedEvent>;
export const everyType = true satisfies Equal<EventType, KnownEvent['event_type']>;
export const everyEvent = true satisfies Equal<EventsByType[EventType], KnownEvent>;
export const dossierIncluded = true satisfies MissionDossierEvent extends KnownEvent ? true : false;

/** `event_type` discriminates. */
export function subjectOf(value: unknown): string {
  const event = parseEvent(value);
  if (event.event_type === 'WPStatusChanged') return event.payload.wp_id;
  if (event.event_type === 'MissionDossierArtifactIndexed') return event.payload.artifact_id.path;
  // @ts-expect-error -- another payload has no such member
  if (event.event_type === 'GatePassed') event.payload.wp_id satisfies string;
  return event.aggregate_id;
}

export const created = createEvent('WPStatusChanged', transition, ofProject);
export const createdType = true satisfies Equal<typeof created, WPStatusChangedEvent>;

/** The namespace of a dossier event says which project and mission it belongs to. */
createEvent('MissionDossierArtifactIndexed', indexed, options);

// @ts-expect-error -- the payload does not say which project it belongs to
createEvent('WPStatusChanged', transition, { ...options, aggregateId: 'WP01' });

// @ts-expect-error -- the payload does not say which entity it belongs to
createEvent('WPStatusChanged', transition, { ...options, projectUuid: 'p' });

// @ts-expect-error -- the payload of another type
createEvent('GatePassed', transition, ofProject);

// @ts-expect-error -- a typo in a closed object
createEvent('WPStatusChanged', { ...transition, wpid: 'WP01' }, ofProject);

createEvent(
  'GlossaryStrictnessSet',
  // @ts-expect-error -- a typo in an enum
  { mission_id: 'm', new_strictness: 'maximum', actor: 'a' },
  ofProject,
);

// @ts-expect-error -- no such type
createEvent('WPStatusChange', transition, ofProject);
