import process from 'node:process';
import { clearInterval, setInterval } from 'node:timers';

/** The slowest suite takes a minute or two, also on a slow machine. */
const LONGEST_MS = 10 * 60_000;
const LOOK_EACH_MS = 5_000;

/**
 * A reporter of Jest that ends a run in which a suite hangs, and names the suite and its test. Jest's own limit is for
 * a single test, and cannot end one that never waits.
 */
export default class HangingSuites {
  #running = new Map();
  #timer;

  onRunStart() {
    this.#timer = setInterval(() => this.#look(), LOOK_EACH_MS);
  }

  onTestFileStart({ path }) {
    this.#running.set(path, { since: Date.now(), test: 'it is being loaded' });
  }

  onTestCaseStart({ path }, { ancestorTitles, title }) {
    const suite = this.#running.get(path);
    if (suite) suite.test = [...ancestorTitles, title].join(' › ');
  }

  onTestFileResult({ path }) {
    this.#running.delete(path);
  }

  onRunComplete() {
    clearInterval(this.#timer);
  }

  #look() {
    const hanging = [...this.#running].filter(([, { since }]) => Date.now() - since > LONGEST_MS);
    if (hanging.length === 0) return;
    for (const [path, { test }] of hanging)
      process.stderr.write(`${path}: not done after ${LONGEST_MS / 60_000} minutes: ${test}\n`);
    process.exit(1);
  }
}
