/**
 * A program that a test kills: `node program.js ROLE SERVER`. It uses the built packages, which start faster than the
 * sources.
 */
import process from 'node:process';
import { openDossiers } from 'mission-dossier-jetstream';

const [role = '', servers = ''] = process.argv.slice(2);

const ROLES = {
  /** Projects in small steps, so that it is killed in each of them. */
  async project(dossiers) {
    await dossiers.project({ flushMs: 5, flushEvents: 20 });
  },
  /** Replaces the bases of all missions, again and again. */
  async rebuild(dossiers) {
    for (;;)
      for await (const { namespace } of dossiers.states())
        if (namespace) await dossiers.rebuild(namespace);
  },
};

for (;;) {
  try {
    const dossiers = await openDossiers({ servers });
    process.send?.('ready');
    await ROLES[role](dossiers);
  } catch (error) {
    // The server was killed.
    if (error.name !== 'JetStreamError') throw error;
  }
}
