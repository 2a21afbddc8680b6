import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bundlesIn } from '../support/bundles.js';
import { sampleOfBundle } from '../support/samples.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { startSchemaRegistry } from './support/schemaRegistry.js';
import type { SchemaRegistry } from './support/schemaRegistry.js';
import { pythonTool, run } from './support/tools.js';

const FOLDER = 'schemas/draft-07/events';
const INDEXED = 'MissionDossierArtifactIndexed';

interface Case {
  readonly topic: string;
  readonly schema: string;
  readonly events: readonly unknown[];
  readonly changed: Readonly<Record<string, string>>;
}

interface Answer {
  /** Whether an event came back as it was sent, or why it was refused. */
  readonly sent: readonly (boolean | string)[];
  /** The changed schemas that are taken in each mode. */
  readonly compatible: Readonly<Record<'BACKWARD' | 'FORWARD' | 'FULL', readonly string[]>>;
}

const folder = temporaryFolder();
let registry: SchemaRegistry;

beforeAll(async () => {
  registry = await startSchemaRegistry(folder);
});

afterAll(async () => {
  registry.process.kill();
  await once(registry.process, 'close');
});

function ask(cases: readonly Case[]): Answer[] {
  const { status, stdout, stderr } = run(
    '.',
    [pythonTool('python'), 'integrations/tools/run_schema_registry.py', registry.url],
    { input: cases.map((each) => `${JSON.stringify(each)}\n`).join('') },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

function schemaOf(file: string): string {
  return readFileSync(`${FOLDER}/${file}`, 'utf8');
}

test('a registry takes the schema of every event, and its serializer the events', () => {
  const files = [...bundlesIn(FOLDER).keys()];
  const cases = files.map((file, i) => ({
    topic: `any-${i}`,
    schema: schemaOf(file),
    events: [sampleOfBundle(`events/${file.replace('.json', '')}`, 1), {}],
    changed: { same: schemaOf(file) },
  }));
  expect(files.length).toBeGreaterThan(40);
  expect(ask(cases)).toEqual(
    files.map(() => ({
      sent: [true, expect.stringMatching(/^'\w+' is a required property/)],
      compatible: { BACKWARD: ['same'], FORWARD: ['same'], FULL: ['same'] },
    })),
  );
});

interface Schema {
  readonly properties: Record<string, unknown>;
  readonly required: string[];
  readonly definitions: Record<string, { enum: string[] } & Omit<Schema, 'definitions'>>;
}

function changed(change: (schema: Schema, payload: Omit<Schema, 'definitions'>) => void): string {
  const schema = JSON.parse(schemaOf(`${INDEXED}.json`)) as Schema;
  const payload = schema.definitions[`${INDEXED}Payload`];
  if (!payload) throw new Error('there is no payload');
  change(schema, payload);
  return JSON.stringify(schema);
}

test('a registry finds which changes of a schema break readers or producers', () => {
  const [answer] = ask([
    {
      topic: 'changes',
      schema: schemaOf(`${INDEXED}.json`),
      events: [],
      changed: {
        'another member of the envelope': changed((schema) => {
          schema.properties['colour'] = { type: 'string' };
        }),
        'another member of the payload': changed((_schema, payload) => {
          payload.properties['colour'] = { type: 'string' };
        }),
        'another required member of the payload': changed((_schema, payload) => {
          payload.properties['colour'] = { type: 'string' };
          payload.required.push('colour');
        }),
        'another value of an enumeration': changed(({ definitions }) => {
          definitions['ArtifactClass']?.enum.push('colour');
        }),
      },
    },
  ]);
  expect(answer?.compatible).toEqual({
    BACKWARD: ['another member of the payload', 'another value of an enumeration'],
    FORWARD: ['another member of the envelope'],
    FULL: [],
  });
});
