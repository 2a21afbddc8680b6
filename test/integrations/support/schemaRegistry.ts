import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { openSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const FOLDER = resolve('integrations/.tools/registry');

/** A registry that keeps schemas in memory. */
export interface SchemaRegistry {
  /** Where it answers as Confluent's does. */
  readonly url: string;
  readonly process: ChildProcess;
}

/**
 * Starts a registry at a free port of this machine.
 * @param folder - where its log is written: a pipe that nobody reads would stop it
 */
export async function startSchemaRegistry(folder: string): Promise<SchemaRegistry> {
  const jar = readdirSync(FOLDER).find((name) => name.endsWith('-runner.jar')) ?? '';
  const log = join(folder, 'registry.log');
  const file = openSync(log, 'w');
  const registry = spawn(
    'java',
    ['-Dquarkus.http.host=127.0.0.1', '-Dquarkus.http.port=0', '-jar', join(FOLDER, jar)],
    { stdio: ['ignore', file, file] },
  );
  while (registry.exitCode === null) {
    const [, address] = /Listening on: (\S+)/.exec(readFileSync(log, 'utf8')) ?? [];
    if (address !== undefined) return { url: `${address}/apis/ccompat/v7`, process: registry };
    await setTimeout(100);
  }
  throw new Error(`the registry ended:\n${readFileSync(log, 'utf8')}`);
}
