import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMMAND_LINE = 'packages/cli/bin/dossier.js';
const EVENTS = 'fixtures/dossier/replay/drift-then-snapshot-is-clean.jsonl';

/** What users wait for. */
const COMMANDS = {
  'dossier --version': ['--version'],
  'dossier validate': ['validate', EVENTS],
  'dossier reduce': ['reduce', EVENTS],
} as const;

/** The code that a command loads, which takes most of the time of its start. */
export interface LoadedCode {
  readonly command: string;
  readonly bytes: number;
  readonly files: number;
}

/** Counts all files of code that each command loads, and their bytes: the same on every machine. */
export function loadedCode(): LoadedCode[] {
  return Object.entries(COMMANDS).map(([command, args]) => ({ command, ...loadedBy(args) }));
}

/** Where Node reports the coverage of code, it lists all files that it has loaded. */
function loadedBy(args: readonly string[]): Omit<LoadedCode, 'command'> {
  const folder = mkdtempSync(join(tmpdir(), 'loaded-'));
  try {
    const { status, stderr } = spawnSync(process.execPath, [COMMAND_LINE, ...args], {
      encoding: 'utf8',
      env: { ...process.env, NODE_V8_COVERAGE: folder },
    });
    if (status !== 0) throw new Error(`dossier ${args.join(' ')} failed:\n${stderr}`);
    const files = new Set(readdirSync(folder).flatMap((name) => filesIn(join(folder, name))));
    return {
      bytes: [...files].reduce((bytes, file) => bytes + statSync(file).size, 0),
      files: files.size,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function filesIn(report: string): string[] {
  const { result } = JSON.parse(readFileSync(report, 'utf8')) as {
    result: readonly { readonly url: string }[];
  };
  return result.filter(({ url }) => url.startsWith('file:')).map(({ url }) => fileURLToPath(url));
}
