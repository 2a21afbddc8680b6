import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../run.js';
import type { AnyEvent } from './anyEvent.js';
import type { Call } from './arguments.js';
import { askAll } from './askAll.js';
import { dossierOfOutbox } from './outbox.js';
import { withProject } from './project.js';
import type { Release } from './releases.js';
import { withCanonicalNames } from './renameMembers.js';

/** An event that a producer made. */
export interface MadeEvent {
  /** As the producer wrote it. */
  readonly written: AnyEvent;
  /** The canonical event that our command line read from the producer's outbox, if it did. */
  readonly fromOutbox: AnyEvent | undefined;
}

const PROJECT_UUID = '6f0e6c4e-4a35-4c5b-9a51-0d9b0e6d8a11';

/** Calls a producer's functions in an empty project; null stands for a call that wrote no event. */
export async function makeEvents(
  producer: Release,
  calls: readonly Call[],
): Promise<readonly (MadeEvent | null)[]> {
  return withProject(async ({ home, folder, env }) => {
    await run('git', ['init', '--quiet', '--initial-branch', 'main'], { cwd: folder, env });
    mkdirSync(join(folder, '.kittify'));
    writeFileSync(
      join(folder, '.kittify/config.yaml'),
      `project:\n  uuid: ${PROJECT_UUID}\n  slug: interop\n  node_id: abcdef012345\n`,
    );
    const answers = await askAll<{ event: AnyEvent | null }>(
      producer,
      'producer.py',
      calls.map((call) => requestTo(producer, call)),
      [PROJECT_UUID],
      { cwd: folder, env },
    );
    const read = await readOutbox(home);
    return answers.map(
      ({ event }) => event && { written: event, fromOutbox: read.get(event['event_id']) },
    );
  });
}

function requestTo({ generation }: Release, call: Call): string {
  const request = JSON.stringify(call);
  return generation === 'flat-feature' ? withCanonicalNames(request) : request;
}

/** The events of an outbox, by their ids. */
async function readOutbox(home: string): Promise<ReadonlyMap<unknown, AnyEvent>> {
  const lines = await dossierOfOutbox(home, 'convert', '--to', '2.4');
  const events = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as AnyEvent);
  return new Map(events.map((event) => [event['event_id'], event]));
}
