import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { jsonLines } from '../support/jsonLines.js';
import { indexed } from '../support/examples.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { DOSSIER_PACKAGES, run } from './support/tools.js';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly {
      readonly run: string;
      readonly env: Readonly<Record<string, string>>;
    }[];
  };
}

const ACTION = parse(readFileSync('action.yml', 'utf8')) as Action;
const all = temporaryFolder();
/** As GitHub checks the action out. */
const clone = mkdtempSync(join(all, 'clone-'));
cpSync('integrations', join(clone, 'integrations'), {
  recursive: true,
  filter: (path) => !/node_modules|[.]tools|[.]installed/.test(path),
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(all, 'work-'));
});

/** Runs the action's steps as GitHub does: each input is that given, or its default. */
function runAction(inputs: Readonly<Record<string, string>>) {
  const unknown = Object.keys(inputs).filter((name) => !(name in ACTION.inputs));
  expect(unknown).toEqual([]);
  const given = { packages: DOSSIER_PACKAGES, ...inputs };
  const valueOf = (name: string) =>
    (given as Record<string, string>)[name] ?? ACTION.inputs[name]?.default ?? '';
  const summary = join(folder, 'summary.md');
  writeFileSync(summary, '');
  const [step] = ACTION.runs.steps;
  if (!step || ACTION.runs.steps.length > 1) throw new Error('the action has one step');
  const env = Object.fromEntries(
    Object.entries(step.env).map(([name, value]) => [
      name,
      value.replace(/[$][{][{] inputs[.](\w+) [}][}]/g, (_, input: string) => valueOf(input)),
    ]),
  );
  const { status, stdout, stderr } = run(folder, ['bash', '-eo', 'pipefail', '-c', step.run], {
    env: {
      ...env,
      GITHUB_ACTION_PATH: clone,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_ACTIONS: 'true',
    },
  });
  return { status, stdout, stderr, summary: readFileSync(summary, 'utf8') };
}

describe('the action', () => {
  test('every input is used', () => {
    const used = JSON.stringify(ACTION.runs.steps[0]?.env);
    const unused = Object.keys(ACTION.inputs).filter((name) => !used.includes(`inputs.${name} `));
    expect(unused).toEqual([]);
  });

  test('annotates an invalid event, and writes the summary and SARIF', () => {
    const bad = indexed(1, 'spec.md', { indexed_at: 'yesterday' });
    writeFileSync(join(folder, 'bad events.jsonl'), jsonLines(bad));
    writeFileSync(join(folder, 'good.jsonl'), jsonLines(indexed(1, 'spec.md')));
    const result = runAction({ files: 'bad events.jsonl\ngood.jsonl\n', sarif: 'events.sarif' });
    expect(result.status).toBe(1);
    expect(result.stdout).toMatch(/^::error file=bad events.jsonl,line=1,col=\d+.*yesterday/m);
    expect(result.summary).toContain('bad events.jsonl');
    const sarif = JSON.parse(readFileSync(join(folder, 'events.sarif'), 'utf8')) as object;
    expect(sarif).toMatchObject({ version: '2.1.0', runs: [{ results: [{ level: 'error' }] }] });
  });

  test('passes for valid events, with options', () => {
    writeFileSync(join(folder, 'events.jsonl'), jsonLines(indexed(1, 'spec.md')));
    expect(runAction({ options: '--strict\n--advisories' }).status).toBe(0);
  });

  test('fails where nothing was checked', () => {
    expect(runAction({}).status).toBe(2);
  });

  test('compares two versions of schemas', () => {
    cpSync('schemas', join(folder, 'old/schemas'), { recursive: true });
    cpSync('schemas', join(folder, 'new/schemas'), { recursive: true });
    const inputs = { command: 'compat', old: 'old', new: 'new' };
    expect(runAction(inputs).status).toBe(0);
    const file = join(folder, 'new/schemas/artifact_class.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/,\s*"policy"/, ''));
    const broken = runAction(inputs);
    expect(broken.status).toBe(1);
    expect(broken.stdout).toMatch(/^::error .*file=.*artifact_class[.]json/m);
    expect(broken.summary).not.toBe('');
  });

  test('holds implementations to the contract', () => {
    const program = `${process.execPath} ${resolve('test/support/implementations/implementation.mjs')}`;
    const result = runAction({
      command: 'conformance',
      programs: program,
      options: '--category=events\n--timeout=60',
    });
    expect({ status: result.status, stderr: result.stderr }).toMatchObject({ status: 0 });
  });

  test('names a command that it does not have', () => {
    expect(runAction({ command: 'reduce' })).toMatchObject({
      status: 2,
      stdout: expect.stringContaining('found "reduce", expected validate') as unknown,
    });
  });
});
