import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FailedCommandError } from '../run.js';
import { PACKAGE } from './consumers.js';

/** The first program of a guide: it reads an event, and prints what is wrong with it. */
interface Example {
  readonly block: string;
  readonly file: string;
  /** Puts what the program needs beside it. */
  readonly prepare?: (folder: string) => void;
  readonly command: readonly [program: string, ...args: string[]];
}

const JAVA = resolve('consumers/java/validator/target');

const EXAMPLES: Readonly<Record<string, Example>> = {
  Python: {
    block: 'python',
    file: 'first_event.py',
    command: [resolve('consumers/python/.venv/bin/python'), 'first_event.py'],
  },
  Go: {
    block: 'go',
    file: 'main.go',
    prepare: (folder) => {
      for (const file of ['go.mod', 'go.sum'])
        copyFileSync(join('consumers/go', file), join(folder, file));
    },
    command: ['go', 'run', 'main.go'],
  },
  Rust: {
    block: 'rust',
    file: 'main.rs',
    prepare: (folder) => {
      copyFileSync('consumers/rust/Cargo.lock', join(folder, 'Cargo.lock'));
      writeFileSync(join(folder, 'Cargo.toml'), CARGO);
    },
    command: [
      'cargo',
      'run',
      '--quiet',
      '--offline',
      '--target-dir',
      resolve('consumers/rust/target'),
    ],
  },
  Java: {
    block: 'java',
    file: 'FirstEvent.java',
    command: ['java', '-cp', `${JAVA}/lib/*`, 'FirstEvent.java'],
  },
};

/** What the commands of the guide write. */
const CARGO = `[package]
name = "first-event"
version = "0.1.0"
edition = "2024"

[[bin]]
name = "first-event"
path = "main.rs"

[dependencies]
jsonschema = { version = "=0.60.2", default-features = false, features = ["arbitrary-precision"] }
serde_json = { version = "1", features = ["arbitrary_precision"] }
`;

/**
 * Runs the first program of a language's guide. It must print what the guide shows for a valid event, and
 * something else for one whose payload is invalid.
 *
 * @throws FailedCommandError if it does not
 */
export function checkGuide(language: string): void {
  const example = EXAMPLES[language];
  if (!example) throw new Error(`no example of the guide for ${language} is known`);
  const guide = readFileSync(`consumers/${language.toLowerCase()}/README.md`, 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  try {
    symlinkSync(resolve(PACKAGE), join(folder, 'package'));
    writeFileSync(join(folder, example.file), blockOf(guide, example.block));
    example.prepare?.(folder);
    const [valid = ''] = readFileSync(
      join(PACKAGE, 'fixtures/dossier/replay/happy-path.jsonl'),
      'utf8',
    ).split('\n');
    const shown = blockOf(guide, 'console').replace(/^\$ .*\n/, '');
    const ofValid = printed(example, folder, valid);
    if (ofValid !== shown)
      throw new FailedCommandError(
        `${language}: the guide shows\n${shown}but this was printed:\n${ofValid}`,
      );
    const { payload, ...envelope } = JSON.parse(valid) as { payload: object };
    const invalid = JSON.stringify({ ...envelope, payload: { ...payload, artifact_id: 'broken' } });
    if (printed(example, folder, invalid) === shown)
      throw new FailedCommandError(
        `${language}: the guide accepts an event with an invalid payload`,
      );
    console.log(`the guide works: ${language}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function printed({ command }: Example, folder: string, event: string): string {
  const [program, ...args] = command;
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    input: event,
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new FailedCommandError(`${command.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

/** The first code block of a language. */
function blockOf(guide: string, language: string): string {
  const block = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(guide)?.[1];
  if (block === undefined) throw new FailedCommandError(`the guide has no code in ${language}`);
  return block;
}
