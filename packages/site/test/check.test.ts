import { describe, expect, test } from '@jest/globals';
import { drift, indexed, snapshot } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { check } from '../src/playground/check.js';
import { textContent } from '../src/playground/content.js';
import type { Checked } from '../src/playground/protocol.js';

function checked(text: string, onProgress: (records: number) => void = () => undefined) {
  return check('events', textContent('events', new TextEncoder().encode(text)), onProgress);
}

const counts = ({ records, invalid, errors, advisories }: Checked) => ({
  records,
  invalid,
  errors,
  advisories,
});

describe('a check of the playground', () => {
  test('counts records, and finds what is wrong with its place', async () => {
    const found = await checked(jsonLines(indexed(1, 'a.md'), { ...indexed(2, 'b'), payload: {} }));
    expect(counts(found)).toMatchObject({ records: 2, invalid: 1 });
    expect(found.findings[0]).toMatchObject({ file: 'events', line: 2, keyword: 'required' });
  });

  test('makes the page of a report, and one line on the dossiers', async () => {
    const found = await checked(jsonLines(indexed(1, 'a.md'), snapshot(2), drift(3)));
    expect(found.dossiers).toBe('1 dossier, 1 artifact, 0 anomalies, drifted');
    expect(await found.report.text()).toMatch(/^<!doctype html>[^]*drifted – dossier report/);
  });

  test('leaves records with errors out of the canonical form', async () => {
    const valid = indexed(1, 'a.md');
    const found = await checked(jsonLines(valid, { event_type: 1 }) + '{"\n');
    expect(await found.canonical.text()).toBe(jsonLines(valid));
  });

  test('lists the first thousand findings, and counts all', async () => {
    const found = await checked(jsonLines(indexed(1, 'a.md')) + 'x\n'.repeat(1500));
    expect(counts(found)).toEqual({ records: 1501, invalid: 1500, errors: 1500, advisories: 0 });
    expect(found.findings).toHaveLength(1000);
  });

  test('reports progress in slices', async () => {
    const slices: number[] = [];
    await checked(jsonLines(...Array.from({ length: 2000 }, (_, i) => indexed(i, `${i}`))), (n) =>
      slices.push(n),
    );
    expect(slices.length).toBeGreaterThan(3);
    expect(slices.at(-1)).toBe(2000);
    expect(slices.toSorted((a, b) => a - b)).toEqual(slices);
  });
});
