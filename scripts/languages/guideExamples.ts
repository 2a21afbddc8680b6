import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FailedCommandError } from '../run.js';
import { asGoUser } from './goModule.js';

/** How the programs of a guide are run. Each is one file, and prints what is wrong with its input. */
interface Runner {
  readonly block: string;
  readonly file: string;
  /** Puts what the program needs beside it, if need be by the first commands of the guide. */
  readonly prepare?: (folder: string, guide: string) => void;
  readonly command: readonly [program: string, ...args: string[]];
}

const RUNNERS: Readonly<Record<string, Runner>> = {
  Python: {
    block: 'python',
    file: 'program.py',
    prepare: (folder, guide) => {
      // All that pip needs was built or downloaded: nothing else is installed.
      const pip = ['PIP_NO_INDEX=1', `PIP_FIND_LINKS=${resolve('languages/python/dist/wheels')}`];
      runCommands(['env', ...pip, 'sh', '-ec', blockOf(guide, 'sh', 0)], folder);
    },
    command: ['.venv/bin/python', 'program.py'],
  },
  Go: {
    block: 'go',
    file: 'main.go',
    prepare: (folder, guide) => {
      runCommands(asGoUser('sh', '-ec', blockOf(guide, 'sh', 0)), folder);
    },
    command: asGoUser('go', 'run', '.'),
  },
  Rust: {
    block: 'rust,no_run',
    file: 'main.rs',
    prepare: (folder) => {
      copyFileSync('languages/rust/Cargo.lock', join(folder, 'Cargo.lock'));
      writeFileSync(join(folder, 'Cargo.toml'), CARGO);
    },
    command: [
      'cargo',
      'run',
      '--quiet',
      '--offline',
      '--target-dir',
      resolve('languages/rust/target'),
    ],
  },
  Java: {
    block: 'java',
    file: 'Program.java',
    prepare: (folder, guide) => {
      runCommands(['sh', '-ec', blockOf(guide, 'sh', 0)], folder);
    },
    command: ['java', '-cp', 'mission-dossier-contracts-all.jar', 'Program.java'],
  },
};

/** What the commands of the guide write, with the packed crate instead of the published one. */
const CARGO = `[package]
name = "first-event"
version = "0.1.0"
edition = "2024"

[[bin]]
name = "first-event"
path = "main.rs"

[dependencies]
mission-dossier-contracts = { path = "${resolve('languages/rust/.installed/crate')}" }
serde_json = "1"

[profile.dev]
debug = false
incremental = false
`;

/** The input for which a guide shows what its program prints, and one for which it prints something else. */
interface Inputs {
  readonly shown: string;
  readonly other: string;
}

/** The inputs of the programs of every guide, in order. */
function inputsOfPrograms(): readonly Inputs[] {
  const fixture = (file: string): string => readFileSync(join('fixtures', file), 'utf8');
  const [valid = ''] = fixture('dossier/replay/happy-path.jsonl').split('\n');
  const [written = ''] = readFileSync('test/producers/cli-2.1.3.jsonl', 'utf8').split('\n');
  return [
    { shown: valid, other: withPayload(valid, { artifact_id: 'broken' }) },
    {
      shown: fixture('events/invalid/wp-status-changed-force-no-reason.json'),
      other: fixture('events/valid/wp-status-changed-valid.json'),
    },
    { shown: written, other: withPayload(written, { size_bytes: -1 }) },
  ];
}

/** An event with other members in its payload. */
function withPayload(event: string, members: object): string {
  const { payload, ...envelope } = JSON.parse(event) as { payload: object };
  return JSON.stringify({ ...envelope, payload: { ...payload, ...members } });
}

/**
 * Runs the programs of a language's guide: one that validates an event, one that checks a rule of a family, and one
 * that reads an event of another generation. Each must print what the guide shows for its input,
 * and something else for another one.
 *
 * @throws FailedCommandError if it does not
 */
export function checkGuide(language: string): void {
  const runner = RUNNERS[language];
  if (!runner) throw new Error(`how to run the guide for ${language} is not known`);
  const guide = readFileSync(`languages/${language.toLowerCase()}/README.md`, 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  try {
    runner.prepare?.(folder, guide);
    const programs = programsOf(guide, runner.block);
    inputsOfPrograms().forEach(({ shown, other }, index) => {
      const program = programs[index];
      if (!program) throw new FailedCommandError(`${language}: the guide has too few programs`);
      const { text, expected } = program;
      writeFileSync(join(folder, runner.file), text);
      const found = printed(runner, folder, shown);
      if (found !== expected)
        throw new FailedCommandError(
          `${language}: the guide shows\n${expected}but this was printed:\n${found}`,
        );
      if (printed(runner, folder, other) === expected)
        throw new FailedCommandError(
          `${language}: program ${index + 1} of the guide prints the same for\n${other}`,
        );
    });
    console.log(`the guide works: ${language}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function printed({ command }: Runner, folder: string, input: string): string {
  const [program, ...args] = command;
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new FailedCommandError(`${command.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

/** Runs commands of a guide in a folder. Maven prints what went wrong to standard output. */
function runCommands([shell, ...args]: Runner['command'], folder: string): void {
  const { status, stdout, stderr } = spawnSync(shell, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0)
    throw new FailedCommandError(`the commands of the guide failed:\n${stdout}${stderr}`);
}

/** A program of a guide. */
interface GuideProgram {
  readonly text: string;
  /** What it prints for the input that is shown. */
  readonly expected: string;
}

/** The programs of a guide, in order. After each, the guide shows what it prints. */
function programsOf(guide: string, language: string): GuideProgram[] {
  const programs: GuideProgram[] = [];
  let latest = '';
  for (const { name, text } of blocksOf(guide)) {
    if (name === language) latest = text;
    if (name === 'console') programs.push({ text: latest, expected: text.replace(/^\$ .*\n/, '') });
  }
  return programs;
}

/** A code block of a language, counted from 0. */
function blockOf(guide: string, language: string, index: number): string {
  const block = blocksOf(guide).filter(({ name }) => name === language)[index];
  if (block === undefined)
    throw new FailedCommandError(`the guide has too few blocks of code in ${language}`);
  return block.text;
}

/** All code blocks, each with the name of its language. */
function blocksOf(guide: string): { name: string; text: string }[] {
  const blocks = guide.matchAll(/^```(.*)\n([^]*?)^```$/gm);
  return Array.from(blocks, ([, name = '', text = '']) => ({ name, text }));
}
