import type { Engine } from 'mission-dossier-contracts/distributed';
import type { Io } from '../io.js';
import { notice } from '../notice.js';

const CHECK_MS = 1000;

/**
 * Writes a notice when a server cannot be reached any more, and when it can again: what is under way waits for it.
 * @returns a function that ends it
 */
export function noteLostServer(io: Io, name: string, engine: Pick<Engine, 'isReady'>): () => void {
  let wasReady = true;
  const timer = setInterval(() => {
    const isReady = engine.isReady();
    if (isReady === wasReady) return;
    wasReady = isReady;
    const text = isReady ? 'can be reached again' : 'cannot be reached; waiting for it';
    void notice(io, text, name);
  }, CHECK_MS);
  return () => {
    clearInterval(timer);
  };
}
