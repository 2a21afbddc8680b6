import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeSnapshotHash, presentArtifacts } from 'mission-dossier-contracts';
import type { MissionDossierState } from 'mission-dossier-contracts';
import { run } from '../run.js';
import { programOf } from './environments.js';
import { dossierOfOutbox } from './outbox.js';
import { withProject } from './project.js';
import type { Project } from './project.js';
import { PRODUCER } from './releases.js';

/** What our command line read of a whole mission. */
export interface MissionFigures {
  readonly events: number;
  readonly artifacts: number;
  /** The last snapshot hash that the producer computed, and ours of the same artifacts. */
  readonly theirHash: string | undefined;
  readonly ourHash: string;
}

const SLUG = 'password-reset';
const SPECIFICATION = `# Password reset

## Functional requirements

- FR-001: A user who forgot the password shall receive a mail with a link.
- FR-002: The link shall be valid for one hour.

## User scenarios

A user asks for a link, opens it, and sets a new password.

## Success criteria

- SC-001: 95% of all resets succeed at the first attempt.
`;

/**
 * Takes a mission through the producer's own commands in a repository of its own: it is created, specified
 * and planned. Then our command line reads the outbox that the producer left.
 */
export async function readMission(): Promise<MissionFigures> {
  return withProject(async (project) => {
    await planMission(project);
    const state = JSON.parse(
      await dossierOfOutbox(project.home, 'reduce', '--format', 'json'),
    ) as MissionDossierState;
    return {
      events: state.event_count,
      artifacts: Object.keys(state.artifacts).length,
      theirHash: state.latest_snapshot?.snapshot_hash,
      ourHash: computeSnapshotHash(presentArtifacts(state)),
    };
  });
}

async function planMission({ folder, env }: Project): Promise<void> {
  // It keeps what it would send in a local outbox. Nobody is logged in, so nothing is sent.
  const options = { cwd: folder, env: { ...env, SPEC_KITTY_ENABLE_SAAS_SYNC: '1' } };
  const git = (...args: string[]) => run('git', args, options);
  const commit = async (message: string): Promise<void> => {
    await git('add', '--all');
    await git('commit', '--quiet', '--message', message);
  };
  const specKitty = (...args: string[]) => run(programOf(PRODUCER, 'spec-kitty'), args, options);

  // The producer does not commit to a branch named "main".
  await git('init', '--quiet', '--initial-branch', 'feature');
  await specKitty('init', '.', '--ai', 'claude', '--non-interactive');
  await commit('Start');
  await specKitty(
    ...['agent', 'mission', 'create', SLUG, '--json', '--mission-type', 'software-dev'],
    ...['--friendly-name', 'Password reset', '--purpose-tldr', 'Users reset their passwords.'],
    ...['--purpose-context', 'Users who forgot their password get a link by mail.'],
  );
  // The producer adds an id to the slug.
  const [mission = ''] = readdirSync(join(folder, 'kitty-specs'));
  writeFileSync(join(folder, 'kitty-specs', mission, 'spec.md'), SPECIFICATION);
  await commit('Specify');
  await specKitty('agent', 'mission', 'setup-plan', '--mission', mission, '--json');
}
