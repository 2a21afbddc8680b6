import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';

const PROGRAM = resolve(import.meta.dirname, 'program.js');

/** A process that works until it is killed, and then again. */
export class KillableProgram {
  readonly #args: readonly string[];
  #process: ChildProcess | null = null;
  #printed = '';

  constructor(role: 'project' | 'rebuild', servers: string) {
    this.#args = [role, servers];
  }

  /** Resolves once it is connected. */
  async start(): Promise<void> {
    const started = fork(PROGRAM, this.#args, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    this.#process = started;
    started.stderr?.setEncoding('utf8').on('data', (text: string) => (this.#printed += text));
    await new Promise((done) => {
      started.once('message', done);
      started.once('exit', done);
    });
  }

  /** @throws Error if it ended by itself */
  async kill(): Promise<void> {
    const ending = this.#process;
    if (!ending) return;
    if (ending.exitCode !== null) throw new Error(this.#printed);
    const ended = new Promise((done) => ending.once('exit', done));
    ending.kill('SIGKILL');
    await ended;
    this.#process = null;
  }
}
