import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command, Language } from './languages.js';

const FOLDER = 'languages/go';
const STATICCHECK = 'honnef.co/go/tools/cmd/staticcheck@v0.8.2';

/** Runs a command with the released module, as its user does. */
export const asGoUser = (...command: Command): Command => [
  'sh',
  resolve(FOLDER, 'release/as_user.sh'),
  ...command,
];

/** The path of the module, which begins with the address of the project. */
function modulePath(): string {
  const [, path = ''] = /^module (.+)$/m.exec(readFileSync(join(FOLDER, 'go.mod'), 'utf8')) ?? [];
  return path;
}

/** The Go module: checked, released into a folder, and installed from there. */
export const GO: Language = {
  language: 'Go',
  toolchain: ['go', 'gofmt', 'sh'],
  build: [
    ['rm', '-rf', `${FOLDER}/release/target`],
    ['gofmt', '-d', FOLDER],
    ['go', 'vet', '-C', FOLDER, './...'],
    ['go', 'vet', '-C', `${FOLDER}/release`, './...'],
    ['go', 'run', '-C', FOLDER, STATICCHECK, '-checks', 'all,-ST1000', './...'],
    ['go', 'test', '-C', FOLDER, './...'],
    ['go', 'run', '-C', `${FOLDER}/release`, '.', 'target/proxy'],
    asGoUser('go', 'install', `${modulePath()}/cmd/dossier-contracts@latest`),
  ],
  programs: [`${FOLDER}/release/target/bin/dossier-contracts conformance`],
};
