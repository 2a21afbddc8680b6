import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { namespaceKey, SPEC_KITTY_EVENTS_2_4_RULES } from 'mission-dossier-contracts';
import { routeOf } from 'mission-dossier-contracts/distributed';
import { NAMESPACE } from '../support/examples.js';

const namespace = fc
  .record({
    feature_slug: fc.string({ minLength: 1, unit: 'binary' }),
    step_id: fc.option(fc.string({ minLength: 1 })),
  })
  .map((fields) => ({ ...NAMESPACE, ...fields }));

describe('routeOf', () => {
  test('returns what is documented for other languages', () => {
    const page = readFileSync('docs/distributed.md', 'utf8');
    const rows = [...page.matchAll(/^\| `(\[.*\])` +\| `(\w+)` \| (\d+) +\| (\d+) +\|$/gm)];
    expect(rows).toHaveLength(3);
    for (const [, key = '', mission, of16, of3] of rows) {
      const [project_uuid, feature_slug, target_branch, mission_key, manifest_version, step_id] =
        JSON.parse(key) as [string, string, string, string, string, string | null];
      const namespace = {
        project_uuid,
        feature_slug,
        target_branch,
        mission_key,
        manifest_version,
        step_id,
      };
      expect(namespaceKey(namespace)).toBe(key);
      expect(routeOf(namespace, { partitions: 16 })).toEqual({ partition: Number(of16), mission });
      expect(routeOf(namespace, { partitions: 3 })).toEqual({ partition: Number(of3), mission });
    }
  });

  test('cuts the SHA-256 of the key to 128 bits, and takes the partition of its first 32', () => {
    fc.assert(
      fc.property(namespace, fc.integer({ min: 1, max: 4096 }), (namespace, partitions) => {
        const digest = createHash('sha256').update(namespaceKey(namespace)).digest();
        expect(routeOf(namespace, { partitions })).toEqual({
          partition: digest.readUInt32BE(0) % partitions,
          mission: digest.subarray(0, 16).toString('hex'),
        });
      }),
    );
  });

  test('takes an absent step_id and null for the same', () => {
    const options = { partitions: 16 };
    expect(routeOf({ ...NAMESPACE, step_id: null }, options)).toEqual(routeOf(NAMESPACE, options));
  });

  test('depends on step_id unless the rules ignore it', () => {
    const other = { ...NAMESPACE, step_id: 'plan' };
    const options = { partitions: 16 };
    expect(routeOf(other, options)).not.toEqual(routeOf(NAMESPACE, options));
    const lax = { ...options, rules: SPEC_KITTY_EVENTS_2_4_RULES };
    expect(routeOf(other, lax)).toEqual(routeOf(NAMESPACE, lax));
    expect(routeOf(NAMESPACE, lax)).toEqual(routeOf(NAMESPACE, options));
  });

  test.each([0, -1, 1.5, NaN, '4'])('refuses %p partitions', (partitions) => {
    expect(() => routeOf(NAMESPACE, { partitions: partitions as number })).toThrow(
      /for "partitions", expected an integer from 1/,
    );
  });
});
