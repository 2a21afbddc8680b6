import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for a producer: a home of its own, and the project in which it runs. */
export interface Project {
  readonly home: string;
  readonly folder: string;
  /** The environment of its programs: nothing of the user's own is read or written. */
  readonly env: NodeJS.ProcessEnv;
}

/** Runs with a project in a temporary folder, which is removed afterwards. */
export async function withProject<T>(use: (project: Project) => Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'interop-'));
  const folder = join(home, 'project');
  mkdirSync(folder);
  writeFileSync(
    join(home, '.gitconfig'),
    '[user]\n  name = Interop\n  email = interop@example.org\n',
  );
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    SPEC_KITTY_NON_INTERACTIVE: '1',
    // They do not look for newer releases.
    SPEC_KITTY_NO_UPGRADE_CHECK: '1',
    SPEC_KITTY_NO_NAG: '1',
  };
  try {
    return await use({ home, folder, env });
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  }
}
