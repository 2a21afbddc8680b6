import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const QUEUE = /^queue-[0-9a-f]+\.db$/;

/**
 * The outboxes that may have events of a project, newest kind first. Only the first is the project's own.
 * @param projectUuid - in lower case
 */
export function outboxesOf(projectUuid: string): string[] {
  const state = producerState();
  const queues = join(state, 'queues');
  return [
    join(state, 'projects', projectUuid, 'sync', 'sync.db'),
    join(state, 'queue.db'),
    ...(existsSync(queues)
      ? readdirSync(queues)
          .filter((name) => QUEUE.test(name))
          .sort()
          .map((name) => join(queues, name))
      : [join(queues, 'queue-*.db')]),
  ];
}

/** Where producers keep what is not part of a project. */
export function producerState(): string {
  const home = process.env['SPEC_KITTY_HOME'];
  return home === undefined || home === '' ? join(homedir(), '.spec-kitty') : home;
}
