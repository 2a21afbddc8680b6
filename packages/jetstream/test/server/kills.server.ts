import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { openDossiers } from 'mission-dossier-contracts/distributed';
import type { PublishResult } from 'mission-dossier-contracts/distributed';
import { jetStreamEngine, setUp } from 'mission-dossier-jetstream';
import { KillableProgram } from '../support/killableProgram.js';
import { eventsOf, expectedStates, storedStates } from '../support/missions.js';
import { startServer } from '../support/natsServer.js';
import { projectAll } from '../support/projecting.js';

const KILLS = 100;
const LONGEST_LIFE_MS = 300;

test('after 100 kills of projectors, compactors and the server, the states are those of all events', async () => {
  const server = await startServer();
  const servers = server.url;
  await setUp({ servers, partitions: 2, ackWaitMs: 1_000 });
  const engine = await jetStreamEngine({ servers });
  const dossiers = openDossiers({ engine });
  const programs = [
    new KillableProgram('project', servers),
    new KillableProgram('project', servers),
    new KillableProgram('rebuild', servers),
  ];
  try {
    await Promise.all(programs.map((program) => program.start()));
    const events = eventsOf(30, 100, 30);
    const publications: Promise<PublishResult>[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      publications.push(dossiers.publish(shareOf(events, kill)));
      await delay(Math.random() * LONGEST_LIFE_MS);
      const victim = kill % 10 === 9 ? server : (programs[kill % programs.length] ?? server);
      await victim.kill();
      await victim.start();
    }
    for (const { refused } of await Promise.all(publications)) expect(refused).toEqual([]);
    await Promise.all(programs.map((program) => program.kill()));
    await projectAll(engine, dossiers);
    expect(await storedStates(dossiers)).toEqual(expectedStates(events));
  } finally {
    await Promise.allSettled(programs.map((program) => program.kill()));
    await dossiers.close();
    await server.remove();
  }
}, 600_000);

/** The events that are published before a kill. */
function shareOf<Event>(events: readonly Event[], kill: number): readonly Event[] {
  const size = Math.ceil(events.length / KILLS);
  return events.slice(kill * size, (kill + 1) * size);
}
