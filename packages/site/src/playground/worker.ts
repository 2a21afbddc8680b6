import { bytesOf, UnreadableInput } from './bytesOf.js';
import { check } from './check.js';
import type { CheckReply, CheckRequest } from './protocol.js';

/** Checks what the page sends, beside it, so that the page never waits. */
addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => void answer(data));

async function answer({ name, source }: CheckRequest): Promise<void> {
  try {
    const bytes = await bytesOf(source);
    if (typeof source !== 'string') reply({ kind: 'text', text: textOf(bytes) });
    const checked = await check(name, bytes, (records) => {
      reply({ kind: 'progress', records });
    });
    reply({ kind: 'checked', checked });
  } catch (error) {
    reply({ kind: 'unreadable', message: messageOf(error) });
  }
}

/** What the editor shows of bytes: those that are not UTF-8 are replaced there, and are errors in the verdicts. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function reply(message: CheckReply): void {
  postMessage(message);
}

function messageOf(error: unknown): string {
  if (error instanceof UnreadableInput) return error.message;
  return `This page failed: ${error instanceof Error ? error.message : String(error)}`;
}
