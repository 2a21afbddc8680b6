import { isObject } from 'mission-dossier-contracts/tooling';

/** The events of an outbox that are meant. */
export interface EventSelection {
  /** In lower case. */
  readonly projectUuid: string;
  /** Null for all missions of the project. */
  readonly mission: string | null;
}

/** Whether an event, of any generation, belongs to a project and mission. */
export function belongsTo(event: object, { projectUuid, mission }: EventSelection): boolean {
  const payload = membersOf(membersOf(event)['payload']);
  const namespace = membersOf(payload['namespace']);
  const project = namespace['project_uuid'] ?? membersOf(event)['project_uuid'];
  if (typeof project !== 'string' || project.toLowerCase() !== projectUuid) return false;
  return mission === null || missionSlugsOf(event).includes(mission);
}

/** The slugs of missions that an event, of any generation, has. One that can be read has at least one. */
export function missionSlugsOf(event: object): string[] {
  const payload = membersOf(membersOf(event)['payload']);
  return [membersOf(payload['namespace']), payload].flatMap((members) => {
    const slug = members['feature_slug'] ?? members['mission_slug'];
    return typeof slug === 'string' ? [slug] : [];
  });
}

type Members = Readonly<Record<string, unknown>>;

function membersOf(value: unknown): Members {
  return isObject(value) ? value : {};
}
