import { expect, test } from '@jest/globals';
import { ThreadStates } from '../src/reduce/threadStates.js';
import type { SentStates } from '../src/tasks/heldDossiers.js';

const MEBIBYTE = 1024 * 1024;
const MESSAGES = 40;

/** A message with one state. */
function message(number: number): SentStates {
  const bytes = new Uint8Array(MEBIBYTE).fill(0x61);
  return { states: [{ key: `${number}`, eventCount: 1, parts: [MEBIBYTE] }], bytes };
}

/** A thread that has many states, and counts how often it was asked. */
function thread() {
  const asked = { count: 0 };
  const states = new ThreadStates(() => {
    const number = asked.count++;
    const sent = number < MESSAGES ? message(number) : { states: [], bytes: new Uint8Array() };
    return Promise.resolve(sent);
  });
  return { states, asked };
}

/** Lets what can happen without printing happen. */
const pause = () => new Promise((resolve) => setImmediate(resolve));

test('all states of a thread arrive, in its order', async () => {
  const { states } = thread();
  const keys: string[] = [];
  while (states.first !== undefined || (await states.more())) {
    if (!states.first) continue;
    keys.push(states.first.key);
    expect([...states.first.parts].join('')).toHaveLength(MEBIBYTE);
    states.take();
    await pause();
  }
  expect(keys).toEqual(Array.from({ length: MESSAGES }, (_, number) => `${number}`));
});

test('a thread is not asked for more states than fit in the memory for those that wait', async () => {
  const { states, asked } = thread();
  await pause();
  expect(asked.count).toBe(8);
  await states.more();
  await pause();
  expect(asked.count).toBe(9);
});

test('a failure of the thread is thrown where its states are waited for', async () => {
  const states = new ThreadStates(() => Promise.reject(new Error('the thread ended')));
  await pause();
  await expect(states.more()).rejects.toThrow('the thread ended');
});
