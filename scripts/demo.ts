/**
 * Shows the main job of the command line in a temporary folder: `npm run demo`. Each step is printed as a
 * user would type it, with its output. Needs the build, which `npm ci` makes.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const REPOSITORY = dirname(dirname(fileURLToPath(import.meta.url)));
const DOSSIER = resolve(REPOSITORY, 'packages/cli/bin/dossier.js');

/** `dossier drift` exits as `diff` does: with 1 for a difference. */
const DRIFTED = 1;

interface Step {
  readonly title: string;
  readonly commands: readonly string[];
  /** The exit code that each command may end with in addition to 0. */
  readonly orElse?: number;
}

const STEPS: readonly Step[] = [
  {
    title: 'Index a mission folder. The server and the laptop start with the same events.',
    commands: [
      'npx dossier index password-reset --namespace namespace.json --manifest expected-artifacts.yaml > server.jsonl',
      'cp server.jsonl laptop.jsonl',
      'npx dossier reduce --format text server.jsonl',
    ],
  },
  {
    title: 'Edit the plan on the laptop, and index again. Only what changed is appended.',
    commands: [
      "echo '4. Notify the owner of the account.' >> password-reset/plan.md",
      'npx dossier index password-reset --manifest expected-artifacts.yaml --since laptop.jsonl >> laptop.jsonl',
    ],
  },
  {
    title: 'Compare. The exit code is 1, as for diff: the two have drifted apart.',
    commands: ['npx dossier drift server.jsonl laptop.jsonl'],
    orElse: DRIFTED,
  },
  {
    title: 'Record the drift, and write a report.',
    commands: [
      'npx dossier drift --format json server.jsonl laptop.jsonl >> laptop.jsonl',
      'npx dossier report laptop.jsonl -o report.html',
    ],
    orElse: DRIFTED,
  },
];

/** The last step: a command that runs until it is interrupted, and one that changes what it shows. */
const LIVE = {
  title:
    'Follow a live account: a projector in memory shows what each change makes of the dossier.',
  command: 'npx dossier watch server.jsonl',
  change:
    'npx dossier index password-reset --manifest expected-artifacts.yaml --since server.jsonl >> server.jsonl',
};

const folder = mkdtempSync(join(tmpdir(), 'dossier-demo-'));
cpSync(join(REPOSITORY, 'examples'), folder, { recursive: true });

for (const [i, { title, commands, orElse = 0 }] of STEPS.entries()) {
  console.log(`# ${i + 1}. ${title}`);
  for (const command of commands) run(command, orElse);
  console.log();
}
await follow();
console.log(`Open ${join(folder, 'report.html')} in a browser.`);

function run(command: string, orElse: number): void {
  console.log(`$ ${command}`);
  const line = command.replace('npx dossier', `"${process.execPath}" "${DOSSIER}"`);
  const { status, stdout, stderr } = spawnSync(line, {
    shell: true,
    cwd: folder,
    encoding: 'utf8',
    // A work tree above the temporary folder would change what is indexed.
    env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(folder) },
  });
  process.stdout.write(stdout + stderr);
  if (status !== 0 && status !== orElse) throw new Error(`ended with ${status}: ${command}`);
}

async function follow(): Promise<void> {
  const { title, command, change } = LIVE;
  console.log(`# ${STEPS.length + 1}. ${title}\n$ ${command} &`);
  const [, ...args] = command.replace('npx ', '').split(' ');
  const watching = spawn(process.execPath, [DOSSIER, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(watching, 'exit');
  const lines = createInterface(watching.stdout)[Symbol.asyncIterator]();
  const show = async () => {
    const line = await lines.next();
    if (line.done === true) throw new Error(`ended: ${command}`);
    console.log(line.value);
  };
  await show();
  run(change, 0);
  await show();
  watching.kill('SIGINT');
  const [status] = (await ended) as [number | null];
  if (status !== 0) throw new Error(`ended with ${String(status)}: ${command}`);
  console.log();
}
