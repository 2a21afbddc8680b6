/** Which streams there are, and which subjects are in them. Another layout is another log. */
import type { DeadLetter, Route } from 'mission-dossier-contracts/distributed';

/** The durable consumer of each stream of events, which all projectors share. */
export const CONSUMER = 'projectors';

export const DEAD_STREAM = 'dossier-dead';
export const DEAD_SUBJECTS = 'dossier.dead.>';
export const DEAD_PREFIX = 'dossier.dead.';

/** The key of a stream's metadata that has the number of partitions. */
export const PARTITIONS_KEY = 'dossier-partitions';

/** Headers of stored messages. */
export const PARTS_HEADER = 'Dossier-Parts';
export const COMPACTION_HEADER = 'Dossier-Compaction';
export const ISSUES_HEADER = 'Dossier-Issues';

/** What a message may need on its way beside its payload: subject, headers, and the protocol. */
export const MESSAGE_OVERHEAD = 1024;

const MISSION = /^[0-9a-f]{32}$/;
const DELTA = /^[A-Za-z0-9]+-[0-9]+$/;
const BASE_PART = /^b(0|[1-9][0-9]*)$/;

export const eventsStream = (partition: number) => `dossier-events-${partition}`;
export const stateStream = (partition: number) => `dossier-state-${partition}`;
export const eventsSubjects = (partition: number) => `dossier.events.${partition}.>`;
export const stateSubjects = (partition: number) => `dossier.state.${partition}.>`;

export const eventsSubject = ({ partition, mission }: Route) =>
  `dossier.events.${partition}.${mission}`;

/** The subjects of all that is stored of a mission's state. */
export const missionSubjects = ({ partition, mission }: Route) =>
  `dossier.state.${partition}.${mission}.*`;

export const deltaSubject = ({ partition, mission }: Route, name: string) =>
  `dossier.state.${partition}.${mission}.${name}`;

export const baseSubject = ({ partition, mission }: Route, part: number) =>
  `dossier.state.${partition}.${mission}.b${part}`;

/** @param digest - of the letter's bytes: a letter that is buried twice takes the place of itself */
export const deadSubject = ({ reason, route }: DeadLetter, digest: string, part: number) =>
  `${DEAD_PREFIX}${reason}.${route?.partition ?? '_'}.${route?.mission ?? '_'}.${digest}.${part}`;

/** The mission of a subject of events; null if another program made the subject. */
export const routeOfEvents = (subject: string) => routeOfTokens(subject.split('.'), 4);

/** The mission of a subject of states; null if another program made the subject. */
export const routeOfState = (subject: string) => routeOfTokens(subject.split('.'), 5);

/** The mission of a subject of dead letters; null if the letter has none. */
export function routeOfDead(subject: string): Route | null {
  const [, , , partition = '', mission = ''] = subject.split('.');
  return routeOfTokens(['', '', partition, mission], 4);
}

function routeOfTokens(tokens: readonly string[], length: number): Route | null {
  const [, , partition = '', mission = ''] = tokens;
  const isOurs = tokens.length === length && /^\d+$/.test(partition) && MISSION.test(mission);
  return isOurs ? { partition: Number(partition), mission } : null;
}

/** Which part of a base a subject has; null if it has a delta. */
export function basePartOf(subject: string): number | null {
  const [, part] = BASE_PART.exec(lastToken(subject)) ?? [];
  return part === undefined ? null : Number(part);
}

export const lastToken = (subject: string) => subject.slice(subject.lastIndexOf('.') + 1);

/** Whether a text names a delta, and so is safe in a subject. */
export const isDeltaName = (name: string) => DELTA.test(name);

/** @throws RangeError if no subject can be made of the route */
export function checkRoute({ partition, mission }: Route, partitions: number): void {
  if (!Number.isInteger(partition) || partition < 0 || partition >= partitions)
    throw new RangeError(
      `route.partition is ${partition}, expected an integer from 0 to ${partitions - 1}`,
    );
  if (typeof mission !== 'string' || !MISSION.test(mission))
    throw new RangeError('route.mission is not 32 lowercase hexadecimal digits');
}
