import { describe, expect, test } from '@jest/globals';
import {
  InvalidEventError,
  isMissionDossierEvent,
  parseEvent,
  safeParseEvent,
  validateEvent,
} from 'mission-dossier-contracts';
import { drift, envelope, indexed, missing, snapshot, without } from '../support/examples.js';
import { frozen } from '../support/freeze.js';

const VALID = [indexed(1, 'a'), missing(1, 'a'), snapshot(1), drift(1)];
const INVALID = [
  undefined,
  null,
  5,
  'MissionDossierArtifactIndexed',
  [],
  {},
  without(drift(1), 'event_id'),
  drift(1, {}, { payload: [] }),
  drift(1, {}, { payload: null }),
  drift(1, {}, { event_type: 5 }),
  drift(1, { drift_kind: 'x', more: 1 }, { node_id: '' }),
];
const FOREIGN = { ...envelope(1), event_type: 'WPStatusChanged' };
const MISSPELT = { ...indexed(1, 'a'), event_type: 'MissionDossierArtifactIndexd' };

/** What a function throws. */
function thrownBy(throws: () => unknown): unknown {
  try {
    throws();
  } catch (error) {
    return error;
  }
  throw new Error('nothing is thrown');
}

describe('a valid event', () => {
  test.each(VALID)('$event_type is returned as it is', (event) => {
    expect(parseEvent(frozen(event))).toBe(event);
    const result = safeParseEvent(event);
    expect(result).toEqual({ success: true, event, advisories: [] });
    expect(result.success && result.event).toBe(event);
  });

  test('has advisories beside it (C7)', () => {
    const event = indexed(1, '../a');
    const { advisories } = validateEvent(event);
    expect(advisories).not.toEqual([]);
    expect(safeParseEvent(event)).toEqual({ success: true, event, advisories });
  });
});

describe('an invalid event', () => {
  test.each(INVALID)('%j has the issues that validateEvent reports', (value) => {
    const { issues, advisories } = validateEvent(value);
    expect(issues).not.toEqual([]);
    expect(safeParseEvent(value)).toEqual({ success: false, issues, advisories });
    expect(thrownBy(() => parseEvent(value))).toMatchObject({
      name: 'InvalidEventError',
      code: 'DOSSIER_INVALID_EVENT',
      issues,
    });
  });

  test('is described by the message of the error', () => {
    const error = thrownBy(() => parseEvent(drift(1, {}, { node_id: '', data_tier: 5 })));
    expect(error).toBeInstanceOf(InvalidEventError);
    expect((error as Error).message).toBe(
      'the event is invalid: /node_id: found an empty string, expected at least 1 character; ' +
        '/data_tier: found 5, expected a number of at most 4',
    );
  });

  test('has advisories, too', () => {
    const event = indexed(1, '../a', {}, { node_id: '' });
    const { advisories } = validateEvent(event);
    expect(advisories).not.toEqual([]);
    expect(safeParseEvent(event)).toMatchObject({ success: false, advisories });
  });
});

describe('an event of another family', () => {
  test('is valid by its envelope, and not an event of the dossier', () => {
    expect(validateEvent(FOREIGN).valid).toBe(true);
    expect(safeParseEvent(FOREIGN)).toEqual({
      success: false,
      issues: [
        {
          path: '/event_type',
          keyword: 'enum',
          message:
            'found "WPStatusChanged", expected one of "MissionDossierArtifactIndexed", ' +
            '"MissionDossierArtifactMissing", "MissionDossierSnapshotComputed", ' +
            '"MissionDossierParityDriftDetected"',
          schemaPath: 'event_type_to_schema.json#/enum',
        },
      ],
      advisories: [],
    });
    expect(thrownBy(() => parseEvent(FOREIGN))).toMatchObject({ issues: [{ keyword: 'enum' }] });
  });

  test('with an issue in its envelope has both issues', () => {
    expect(safeParseEvent({ ...FOREIGN, node_id: '' })).toMatchObject({
      issues: [
        { path: '/node_id', keyword: 'minLength' },
        { path: '/event_type', keyword: 'enum' },
      ],
    });
  });

  test('without a type has one issue at its type', () => {
    expect(safeParseEvent({ ...FOREIGN, event_type: '' })).toMatchObject({
      issues: [{ path: '/event_type', keyword: 'minLength' }],
    });
  });

  test('that is misspelt comes with the name that was meant', () => {
    expect(safeParseEvent(MISSPELT)).toMatchObject({
      issues: [
        { message: expect.stringMatching(/; did you mean "MissionDossierArtifactIndexed"\?$/) },
      ],
      advisories: [],
    });
  });
});

describe('the guard of events', () => {
  test.each([...VALID, ...INVALID, FOREIGN, MISSPELT])(
    'agrees on %j with safeParseEvent',
    (value) => {
      const result = safeParseEvent(value);
      expect(isMissionDossierEvent(value)).toBe(result.success);
      expect(isMissionDossierEvent.issuesOf(value)).toEqual(result.success ? [] : result.issues);
      expect(isMissionDossierEvent['~standard'].validate(value)).toEqual(
        result.success
          ? { value: result.event }
          : {
              issues: result.issues.map(({ message, path }) => ({
                message,
                path: path.split('/').slice(1),
              })),
            },
      );
    },
  );

  test('is a Standard Schema of this package', () => {
    expect(isMissionDossierEvent['~standard']).toMatchObject({
      version: 1,
      vendor: 'mission-dossier-contracts',
    });
  });
});
