import { check } from './check.js';
import { contentOf } from './content.js';
import { NeedsSqlite } from './databaseInMemory.js';
import type { CheckReply, CheckRequest } from './protocol.js';
import { UnreadableInput } from './unreadableInput.js';

/** Checks what the page sends, beside it, so that the page never waits. */
addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => void answer(data));

async function answer(request: CheckRequest): Promise<void> {
  try {
    const { text, rows, ...content } = await contentOf(request);
    if (typeof request.source !== 'string') reply({ kind: 'text', text, rows });
    const checked = await check(request.name, { rows, ...content }, (records) => {
      reply({ kind: 'progress', records });
    });
    reply({ kind: 'checked', checked });
  } catch (error) {
    reply(
      error instanceof NeedsSqlite
        ? { kind: 'needsSqlite' }
        : { kind: 'unreadable', message: messageOf(error) },
    );
  }
}

function reply(message: CheckReply): void {
  postMessage(message);
}

function messageOf(error: unknown): string {
  if (error instanceof UnreadableInput) return error.message;
  return `This page failed: ${error instanceof Error ? error.message : String(error)}`;
}
