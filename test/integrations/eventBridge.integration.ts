import { expect, test } from '@jest/globals';
import { fromCloudEvent, toCloudEvent } from 'mission-dossier-contracts/cloudevents';
import { indexed, missing } from '../support/examples.js';
import { pythonTool, run } from './support/tools.js';

test('a rule of EventBridge sends the events of a type, whole', () => {
  const events = [...Array(12).keys()].flatMap((i) => [
    indexed(2 * i, `${i}.md`, {}, { extra: { '😀': i } }),
    missing(2 * i + 1, `${i}.md`),
  ]);
  const cloudEvents = events.map((event) => toCloudEvent(event, { source: '/nodes/laptop-1' }));
  const { status, stdout, stderr } = run(
    '.',
    [
      pythonTool('python'),
      'integrations/tools/run_event_bridge.py',
      'MissionDossierArtifactIndexed',
    ],
    { input: cloudEvents.map((each) => `${JSON.stringify(each)}\n`).join('') },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const received = stdout
    .trimEnd()
    .split('\n')
    .map((line) => fromCloudEvent(JSON.parse(line)));
  expect(new Set(received)).toEqual(
    new Set(events.filter(({ event_type }) => event_type === 'MissionDossierArtifactIndexed')),
  );
  expect(received).toHaveLength(12);
});
