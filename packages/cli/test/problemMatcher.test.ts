import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { indexed } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';

interface Matcher {
  readonly severity: string;
  readonly pattern: readonly [{ readonly regexp: string }];
}

const { problemMatcher } = JSON.parse(
  readFileSync('packages/cli/problem-matcher.json', 'utf8'),
) as { readonly problemMatcher: readonly Matcher[] };

const folder = temporaryFolder();

/** What an editor or a job makes of a line. */
function problemsOf(line: string) {
  return problemMatcher.flatMap(({ severity, pattern: [pattern] }) => {
    const found = new RegExp(pattern.regexp).exec(line);
    const { regexp: _, ...groups } = pattern;
    if (!found) return [];
    const parts = Object.entries(groups as Readonly<Record<string, number>>).map(
      ([name, group]) => [name, found[group]],
    );
    return [{ severity, ...(Object.fromEntries(parts) as object) }];
  });
}

test('the problem matcher finds the place and the message of each finding, and nothing else', async () => {
  const file = join(folder, 'events: a.jsonl');
  const unknown = { ...indexed(2, 'plan.md'), event_type: 'MissionDossierArtifactIndex' };
  writeFileSync(file, jsonLines(indexed(1, 'spec.md', { indexed_at: 'yesterday' }), unknown));
  const { stdout } = await dossier(['validate', '--advisories', file]);
  expect(stdout.trimEnd().split('\n').flatMap(problemsOf)).toEqual([
    {
      severity: 'error',
      file,
      line: '1',
      column: expect.stringMatching(/^\d+$/) as unknown,
      message: expect.stringMatching(/^\/payload\/indexed_at: found "yesterday"/) as unknown,
    },
    expect.objectContaining({ severity: 'warning', file, line: '2' }),
  ]);
});
