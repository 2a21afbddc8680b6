import { describe } from '@jest/globals';
import { memoryEngine } from 'mission-dossier-contracts/distributed';
import { engineContract, PARTITIONS, REDELIVER_MS } from 'test-support/engineContract.js';

describe('the memory of a process keeps what the ports promise', () => {
  engineContract(() => {
    const engine = memoryEngine({ partitions: PARTITIONS, redeliverMs: REDELIVER_MS });
    return Promise.resolve({
      engine,
      another: () => Promise.resolve(engine),
      close: () => engine.close(),
    });
  });
});
