import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { eventsOf } from '../test/support/missions.js';
import { memoryOf } from './processFigures.js';
import type { Shape } from './shape.js';
import { withServer } from './withServer.js';

const DOSSIER = resolve(import.meta.dirname, '../../cli/bin/dossier.js');
const PAUSE_MS = 50;

/** The most memory that `dossier project` has, in bytes, when it finds all events of a shape waiting. */
export async function projectorMemory({ missions, eventsEach }: Shape): Promise<number> {
  return withServer(async ({ server, engine, dossiers }) => {
    await dossiers.publish(eventsOf(missions, eventsEach));
    const projector = spawn(
      process.execPath,
      [DOSSIER, 'project', '--server', `nats://${server.url}`],
      {
        stdio: 'ignore',
      },
    );
    for (;;) {
      await delay(PAUSE_MS);
      if (projector.exitCode !== null) throw new Error('the projector has ended');
      const { waiting, unsettled } = await engine.log.backlog();
      if (waiting + unsettled === 0) break;
    }
    const { most } = memoryOf(projector.pid ?? 0);
    const ended = once(projector, 'exit');
    projector.kill('SIGTERM');
    await ended;
    return most;
  });
}
