import type { Msg } from '@nats-io/transport-node';
import { setTimeout as delay } from 'node:timers/promises';
import { REQUEST_TIMEOUT_MS } from './connection.js';
import type { Connection } from './connection.js';
import { CutAnswerError } from './failures.js';

/** A message as a stream has it. */
export interface StoredMessage {
  readonly subject: string;
  readonly sequence: number;
  /** When it was stored, in milliseconds since 1970. */
  readonly storedAt: number;
  readonly bytes: Uint8Array;
  header(name: string): string;
}

/** A stream, and how many copies it has. */
export interface StreamPlace {
  readonly stream: string;
  readonly replicas: number;
}

const PAGE_MESSAGES = 512;
const PAGE_BYTES = 8 * 1024 * 1024;
const BEHIND_PAUSE_MS = 20;

/** Servers end the answer at 1,024 subjects. */
const MOST_SUBJECTS = 1_000;

const END = 204;
const NOTHING = 404;
const TOO_MANY = 413;

interface Answer {
  readonly messages: readonly StoredMessage[];
  /** Whether these are all that there are. */
  readonly isWhole: boolean;
}

/**
 * The newest message of each subject that a filter covers, in the order of the stream: all that were stored when
 * the call began, or what was stored since then in their place.
 */
export async function readNewest(
  connection: Connection,
  place: StreamPlace,
  filter: string,
): Promise<readonly StoredMessage[]> {
  for (;;) {
    const last = await lastSequence(connection, place, filter);
    const answer = await ask(connection, place, { multi_last: [filter], batch: MOST_SUBJECTS });
    const messages = answer.isWhole
      ? answer.messages
      : await newestOfAll(connection, place, filter);
    if ((messages.at(-1)?.sequence ?? 0) >= last) return messages;
    await delay(BEHIND_PAUSE_MS);
  }
}

async function newestOfAll(
  connection: Connection,
  place: StreamPlace,
  filter: string,
): Promise<readonly StoredMessage[]> {
  const newest = new Map<string, StoredMessage>();
  for await (const message of readAll(connection, place, filter)) {
    newest.delete(message.subject);
    newest.set(message.subject, message);
  }
  return [...newest.values()];
}

/** All messages of the subjects that a filter covers, in the order of the stream. */
export async function* readAll(
  connection: Connection,
  place: StreamPlace,
  filter: string,
): AsyncGenerator<StoredMessage> {
  for (let next = 1; ;) {
    const last = await lastSequence(connection, place, filter);
    const { messages, isWhole } = await ask(connection, place, {
      seq: next,
      next_by_subj: filter,
      batch: PAGE_MESSAGES,
      max_bytes: PAGE_BYTES,
    });
    yield* messages;
    next = Math.max(next, (messages.at(-1)?.sequence ?? 0) + 1);
    if (!isWhole) continue;
    if (next > last) return;
    await delay(BEHIND_PAUSE_MS);
  }
}

/**
 * The sequence number of the newest message of a filter, by the leader of the stream: what a direct read must reach.
 * Any replica answers a direct read, and it may be behind (nats-server #4710). 0 if there is one copy alone, which
 * is never behind.
 */
async function lastSequence(
  connection: Connection,
  { stream, replicas }: StreamPlace,
  filter: string,
): Promise<number> {
  if (replicas === 1) return 0;
  const message = await connection.persist(() =>
    connection.manager.streams.getMessage(stream, { last_by_subj: filter }),
  );
  return message?.seq ?? 0;
}

type Question =
  | { readonly multi_last: readonly string[]; readonly batch: number }
  | {
      readonly seq: number;
      readonly next_by_subj: string;
      readonly batch: number;
      readonly max_bytes: number;
    };

async function ask(
  connection: Connection,
  { stream }: StreamPlace,
  question: Question,
): Promise<Answer> {
  const { nats, jetStream } = connection;
  return connection.persist(async () => {
    const messages: StoredMessage[] = [];
    const answers = await nats.requestMany(
      `${jetStream.apiPrefix}.DIRECT.GET.${stream}`,
      JSON.stringify(question),
      // The end of an answer has no payload.
      { strategy: 'sentinel', maxWait: REQUEST_TIMEOUT_MS },
    );
    for await (const answer of answers) {
      const code = answer.headers?.code ?? 0;
      if (code === 0) messages.push(storedMessage(answer));
      else return { messages, isWhole: isEnd(question, answer) };
    }
    // A message of another program that has no payload looks like an end; there may be more behind it.
    if (messages.length === 0) throw new CutAnswerError(`${stream} did not end its answer`);
    return { messages, isWhole: false };
  });
}

function isEnd(question: Question, { headers }: Msg): boolean {
  if (headers?.code === END) return headers.get('Nats-Num-Pending') === '0';
  // With several subjects, "Message Not Found" means that one of several could not be read.
  if (headers?.code === NOTHING) return 'seq' in question || headers.description === 'No Results';
  if (headers?.code === TOO_MANY) return false;
  throw new CutAnswerError(`${headers?.code ?? ''} ${headers?.description ?? ''}`);
}

function storedMessage({ data, headers }: Msg): StoredMessage {
  const header = (name: string) => headers?.get(name) ?? '';
  return {
    subject: header('Nats-Subject'),
    sequence: Number(header('Nats-Sequence')),
    storedAt: Date.parse(header('Nats-Time-Stamp')),
    bytes: data,
    header,
  };
}
