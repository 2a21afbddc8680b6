import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Argument, Command, Option } from 'commander';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { completion } from '../src/commands/completion.js';
import type { Shell } from '../src/completion/index.js';
import { dossier, withIo } from './support/commandLine.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
/** The others are checked where they are installed. */
const INSTALLED = SHELLS.filter((shell) => spawnSync(shell, ['--version']).status === 0);

const folder = temporaryFolder();

function scriptFile(shell: Shell, name = 'dossier'): string {
  return join(folder, `${name}.${shell}`);
}

/** Reads a script into bash, and calls the function that `complete` has for the program. */
function offeredByBash(...words: readonly string[]): string[] {
  const program = `
    source "$1"; shift
    definition=$(complete -p "$1") || exit
    [[ $definition =~ -F\\ ([^ ]+) ]] || exit
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
    "\${BASH_REMATCH[1]}"
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const args = ['--norc', '--noprofile', '-c', program, 'bash', scriptFile('bash', words[0])];
  const { status, stdout, stderr } = spawnSync('bash', [...args, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.split('\n').filter(Boolean);
}

/** The words that begin the rows of a section of a help. */
async function inHelp(section: string, args: readonly string[]): Promise<string[]> {
  const { stdout } = await dossier([...args, '--help']);
  const [, text = ''] = stdout.split(`\n${section}:\n`);
  const [rows = ''] = text.split('\n\n');
  return [...rows.matchAll(/^ {2}(\S.*?)(?: {2}|$)/gm)].map(([, row = '']) => row);
}

async function flagsOf(...args: readonly string[]): Promise<string[]> {
  return (await inHelp('Options', args)).flatMap((row) => row.match(/(?<!\S)--?[\w-]+/g) ?? []);
}

async function commands(): Promise<string[]> {
  return (await inHelp('Commands', [])).map((row) => row.split(' ')[0] ?? '');
}

beforeAll(async () => {
  for (const shell of SHELLS)
    writeFileSync(scriptFile(shell), (await dossier(['completion', shell])).stdout);
});

describe('dossier completion', () => {
  test.each(INSTALLED)('prints a script in which %s finds no error', (shell) => {
    const { status, stdout, stderr } = spawnSync(shell, ['-n', scriptFile(shell)], {
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('refuses another shell, and no shell, with exit code 2', async () => {
    expect(await dossier(['completion', 'csh'])).toMatchObject({ exitCode: 2, stdout: '' });
    expect(await dossier(['completion'])).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

describe('in bash', () => {
  test('the first word is a command or an option of the program', async () => {
    const all = await commands();
    expect(all).toContain('completion');
    expect(offeredByBash('dossier', '').sort()).toEqual([...all, ...(await flagsOf())].sort());
    expect(offeredByBash('dossier', 're')).toEqual(['reduce', 'reconcile', 'report', 'rebuild']);
  });

  test('every command has the options that its help has', async () => {
    for (const command of await commands()) {
      const flags = await flagsOf(command);
      expect(flags).toContain('--help');
      expect(offeredByBash('dossier', command, '-').sort()).toEqual(flags.sort());
    }
  });

  test.each([
    [
      ['dossier', 'reduce', '--format', ''],
      ['text', 'json'],
    ],
    [['dossier', 'reduce', 'events.jsonl', '--format', 't'], ['text']],
    [
      ['dossier', 'reduce', '--format', '='],
      ['text', 'json'],
    ],
    [['dossier', 'reduce', '--format', '=', 'j'], ['json']],
    [
      ['dossier', 'compat', '--require', 'f'],
      ['forward', 'full'],
    ],
    [
      ['dossier', 'completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['dossier', 'help', 'val'], ['validate']],
  ])('%j offers the choices %j', (words, choices) => {
    expect(offeredByBash(...words)).toEqual(choices);
  });

  test.each([
    [['dossier', 'reduce', '']],
    [['dossier', 'reduce', '--checkpoint', '']],
    [['dossier', 'report', '-o', '']],
    [['dossier', 'report', '-o', '-']],
    [['dossier', 'reduce', '--', '--f']],
  ])('%j leaves the names of files to the shell', (words) => {
    expect(offeredByBash(...words)).toEqual([]);
  });
});

/** They need not be installed: what they read is compared with the forms that their manuals give. */
describe('in zsh and fish', () => {
  test.each([
    [
      'zsh',
      [
        `'reduce:compute the state of a dossier from its events'`,
        `'*--format=[text for people, or canonical JSON (RFC 8785)]:value:(text json)'`,
        `'*-o+[the file`,
        `'*--clock=[give the events`,
        `'*--quiet[leave out notices and progress]'`,
        `'*:argument:_files'`,
        `'*:argument:(bash zsh fish)'`,
      ],
    ],
    [
      'fish',
      [
        `-f -a 'reduce' -d 'compute the state of a dossier from its events'`,
        `-n '__dossier_command_is "reduce"' -l 'format' -x -a 'text json' -d 'text for`,
        `-n '__dossier_command_is "report"' -s 'o' -l 'output' -r -F -d 'the file`,
        `-n '__dossier_command_is "reduce"' -s 'q' -l 'quiet' -d 'leave out notices`,
        `-n '__dossier_command_is "completion"' -f -a 'bash zsh fish'`,
        `-n '__dossier_command_is "conformance"' -f\n`,
      ],
    ],
  ] as const)('%s gets commands, options, choices and names of files', async (shell, parts) => {
    const { stdout } = await dossier(['completion', shell]);
    for (const part of parts) expect(stdout).toContain(part);
  });

  test('zsh gets every option of every command', async () => {
    const { stdout } = await dossier(['completion', 'zsh']);
    for (const command of await commands()) {
      const [, after = ''] = stdout.split(`\n  '${command}')\n`);
      const [part = ''] = after.split('\n    ;;\n');
      const flags = [...part.matchAll(/'\*(-[\w-]+)[=+]?\[/g)].map(([, flag]) => flag);
      expect(flags.sort()).toEqual((await flagsOf(command)).sort());
    }
  });

  test('fish gets every option of every command', async () => {
    const { stdout } = await dossier(['completion', 'fish']);
    const lines = stdout.split('\n');
    for (const command of await commands()) {
      const flags = lines
        .filter((line) => line.includes(`_is "${command}"'`))
        .flatMap((line) => [...(line.split(' -d ')[0] ?? '').matchAll(/ -([sl]) '([\w-]+)'/g)])
        .map(([, kind, name = '']) => (kind === 's' ? `-${name}` : `--${name}`));
      expect(flags.sort()).toEqual((await flagsOf(command)).sort());
    }
  });
});

describe('texts that a shell would expand', () => {
  const TEXT = `it's \\ $(touch made) \`touch made\` [a]: "b"\nc`;

  async function script(shell: Shell): Promise<string> {
    const program = new Command('odd');
    program
      .command('run')
      .summary(TEXT)
      .addOption(new Option('--mode <mode>', TEXT).choices(['$(touch made)', `it's`, 'a:b']))
      .addArgument(new Argument('[word]').choices(['`touch made`']));
    return (await withIo((io) => completion(io, program, shell))).stdout;
  }

  test('stay as they are in bash', async () => {
    writeFileSync(scriptFile('bash', 'odd'), await script('bash'));
    const modes = ['\\$\\(touch\\ made\\)', `it\\'s`, 'a:b'];
    expect(offeredByBash('odd', 'run', '--mode', '')).toEqual(modes);
    expect(offeredByBash('odd', 'run', '')).toEqual(['\\`touch\\ made\\`']);
    expect(readdirSync(folder)).not.toContain('made');
  });

  test('are quoted for zsh', async () => {
    const text = await script('zsh');
    expect(text).toContain(`'run:it'\\''s \\\\ $(touch made) \`touch made\` [a]: "b" c'`);
    expect(text).toContain(
      `'*--mode=[it'\\''s \\\\ $(touch made) \`touch made\` \\[a\\]\\: "b" c]` +
        `:value:(\\$\\(touch\\ made\\) it\\'\\''s a\\:b)'`,
    );
  });

  test('are quoted for fish', async () => {
    const text = await script('fish');
    expect(text).toContain(`-d 'it\\'s \\\\ $(touch made) \`touch made\` [a]: "b" c'`);
    expect(text).toContain(`-a '\\\\$\\\\(touch\\\\ made\\\\) it\\\\\\'s a\\\\:b'`);
  });
});
