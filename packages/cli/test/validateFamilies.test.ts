import { describe, expect, test } from '@jest/globals';
import type { Log } from 'sarif';
import { EVENT_TYPES } from 'mission-dossier-contracts/families';
import { loadFixtures } from 'mission-dossier-contracts/conformance';
import { indexed } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { dossier } from './support/commandLine.js';
import {
  COLLABORATION,
  familyEvent,
  GLOSSARY,
  LIFECYCLE,
  MISSION_RUN,
  moved,
  movedTo,
} from './support/familyEvents.js';

const GOOD = [
  ...movedTo(1, 'WP01', 'done'),
  ...LIFECYCLE,
  ...COLLABORATION,
  ...GLOSSARY,
  ...MISSION_RUN,
];
const CATEGORIES = ['events', 'collaboration', 'glossary', 'mission_next'] as const;
/** The payloads of events among the fixtures of families. */
const PAYLOADS = CATEGORIES.flatMap((category) => loadFixtures(category)).filter(({ eventType }) =>
  EVENT_TYPES.some((type) => type === eventType),
);

describe('dossier validate on events of sibling families', () => {
  test('accepts those of every family, beside a dossier', async () => {
    const stdin = jsonLines(...GOOD, indexed(100, 'a.md'));
    const { exitCode, stdout, stderr } = await dossier(['validate'], { stdin });
    expect(stdout).toBe(`valid: ${GOOD.length + 1} records in 1 file\n`);
    expect([exitCode, stderr]).toEqual([0, '']);
  });

  test.each(['--strict', '--jobs=1'])(
    'reports each wrong payload at its place (%s)',
    async (how) => {
      const bad = [
        moved(1, 'WP01', 'nowhere', 'planned'),
        familyEvent('PhaseEntered', 2, { mission_id: 'm', phase_name: 5, actor: 'a' }),
        familyEvent('ParticipantJoined', 3, {}),
        { ...familyEvent('GatePassed', 4, {}), payload: undefined },
      ];
      const { exitCode, stdout } = await dossier(['validate', how], { stdin: jsonLines(...bad) });
      expect(stdout).toMatch(/^<stdin>:1:\d+: error: \/payload\/from_lane: found "nowhere"/m);
      expect(stdout).toMatch(/^<stdin>:2:\d+: error: \/payload\/phase_name: found 5/m);
      expect(stdout).toMatch(/^<stdin>:3:\d+: error: \/payload: /m);
      expect(stdout).toMatch(/^<stdin>:4:\d+: error: \/payload: .*: the event has no payload/m);
      expect(stdout).toMatch(/ in 4 of 4 records in 1 file$/m);
      expect(exitCode).toBe(1);
    },
  );

  test('reports a named rule, in SARIF with its page', async () => {
    const stdin = jsonLines(moved(1, 'WP01', null, 'planned', { force: true }));
    const { exitCode, stdout } = await dossier(['validate', '--format', 'sarif'], { stdin });
    const [run] = (JSON.parse(stdout) as Log).runs;
    expect(run?.tool.driver.rules).toMatchObject([
      {
        id: 'families/status/family.json#/rules/forced-transition-needs-reason',
        shortDescription: {
          text: 'The rule forced-transition-needs-reason of the family status.',
        },
        help: {
          text: 'See docs/families/status.md#forced-transition-needs-reason of mission-dossier-contracts.',
        },
      },
    ]);
    expect(run?.results?.[0]?.message.text).toContain('a forced transition needs a reason');
    expect(exitCode).toBe(1);
  });

  test('reports versions of an event that lose, with --strict (C13)', async () => {
    const version = (reason: string) => moved(1, 'WP01', null, 'planned', { reason });
    const gate = familyEvent('PhaseEntered', 2, { mission_id: 'm', phase_name: 'a', actor: 'a' });
    const stdin = jsonLines(version('a'), version('a'), version('b'), gate, gate);
    expect(await dossier(['validate'], { stdin })).toMatchObject({ exitCode: 0 });
    const { exitCode, stdout } = await dossier(['validate', '--strict'], { stdin });
    expect(stdout.match(/another event at <stdin>:1 has the same id/g)).toHaveLength(1);
    expect(exitCode).toBe(1);
  });

  test('advises on a misspelt type of any family', async () => {
    const stdin = jsonLines(
      ...['PhaseEnterd', 'GlossaryScopeActivate'].map((type) => familyEvent(type, 1, {})),
    );
    const { exitCode, stdout } = await dossier(['validate'], { stdin });
    expect(stdout).toContain('did you mean "PhaseEntered"?');
    expect(stdout).toContain('did you mean "GlossaryScopeActivated"?');
    expect(exitCode).toBe(0);
  });

  test('checks bare payloads of every event type with --type', async () => {
    expect(new Set(PAYLOADS.map(({ eventType }) => eventType)).size).toBe(EVENT_TYPES.length - 4);
    for (const type of new Set(PAYLOADS.map(({ eventType }) => eventType))) {
      const cases = PAYLOADS.filter(({ eventType }) => eventType === type);
      for (const valid of [true, false]) {
        const texts = cases.filter((each) => each.valid === valid).map(({ text }) => text);
        const stdin = texts.map((text) => `${JSON.stringify(JSON.parse(text))}\n`).join('');
        const { exitCode, stdout } = await dossier(['validate', '--type', String(type)], { stdin });
        expect([type, exitCode]).toEqual([type, valid ? 0 : 1]);
        if (!valid) expect(stdout).toContain(` in ${texts.length} of ${texts.length} record`);
      }
    }
  });

  test('names all event types for an unknown one', async () => {
    const { exitCode, stderr } = await dossier(['validate', '--type', 'WPStatusChange']);
    expect(stderr).toContain(
      'unknown event type "WPStatusChange"; did you mean "WPStatusChanged"?',
    );
    for (const type of EVENT_TYPES) expect(stderr).toContain(type);
    expect(exitCode).toBe(2);
  });
});
