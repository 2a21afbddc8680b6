import { describe, expect, test } from '@jest/globals';
import { memoryEngine } from 'mission-dossier-contracts/distributed';

describe('an engine in memory', () => {
  test.each(['partitions', 'maxBytes', 'redeliverMs', 'duplicateWindowMs'])(
    'refuses %s that is no integer from 1',
    (name) => {
      for (const value of [0, -1, 1.5, NaN, '1'])
        expect(() => memoryEngine({ [name]: value })).toThrow(RangeError);
    },
  );

  test('stores a message again whose id is older than the window', async () => {
    const { log } = memoryEngine({ duplicateWindowMs: 1 });
    const message = { route: { partition: 0, mission: 'm' }, id: 'id', bytes: Uint8Array.of(1) };
    expect(await log.append(message)).toBe('stored');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await log.append(message)).toBe('stored');
  });

  test('refuses messages that are longer than its limit', async () => {
    const { log, states } = memoryEngine({ maxBytes: 3 });
    const route = { partition: 0, mission: 'm' };
    const bytes = new Uint8Array(4);
    await expect(log.append({ route, id: 'id', bytes })).rejects.toThrow(
      'found a message of 4 bytes, expected at most 3',
    );
    await expect(states.append(route, bytes)).rejects.toThrow(RangeError);
  });
});
