import type { Io } from '../io.js';
import { notice } from '../notice.js';

const EVERY_MS = 10_000;

/** A function that writes a notice when an engine fails: once in a while, because it is tried again and again. */
export function failureNotices(io: Pick<Io, 'notices' | 'now'>): (error: unknown) => void {
  let writtenAt = -Infinity;
  return (error) => {
    if (io.now() - writtenAt < EVERY_MS) return;
    writtenAt = io.now();
    const text = error instanceof Error ? error.message : String(error);
    void notice(io, `${text.replace(/\.$/, '')}; trying again`);
  };
}
