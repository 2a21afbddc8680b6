import { describe, expect, test } from '@jest/globals';
import * as contracts from 'mission-dossier-contracts';
import * as conformance from 'mission-dossier-contracts/conformance';
import * as distributed from 'mission-dossier-contracts/distributed';
import * as glossary from 'mission-dossier-contracts/glossary';
import * as reading from 'mission-dossier-contracts/reading';
import * as indexer from 'mission-dossier-indexer';

const { DossierError, isDossierError } = contracts;
const namespace = {} as contracts.LocalNamespaceTuple;

const ERRORS: Readonly<Record<contracts.DossierErrorCode, contracts.DossierError>> = {
  DOSSIER_CHECKPOINT_REFUSED: new contracts.CheckpointError('corrupt', 'it is damaged'),
  DOSSIER_FAILED_RESPONSE: new reading.FailedResponseError(new Response(null, { status: 500 })),
  DOSSIER_FIXTURE_UNAVAILABLE: new conformance.FixtureError('there is none'),
  DOSSIER_INDEXING_FAILED: new indexer.IndexerError('there is no folder'),
  DOSSIER_INVALID_EVENT: new contracts.InvalidEventError([]),
  DOSSIER_INVALID_MANIFEST: new indexer.ManifestError('manifest.yaml', []),
  DOSSIER_LOST_EVENTS: new distributed.LostEventsError('mission', 'id'),
  DOSSIER_NAMESPACE_MISMATCH: new contracts.NamespaceMismatchError(namespace, namespace, []),
  DOSSIER_NAMESPACE_MIXED_STREAM: new contracts.NamespaceMixedStreamError(namespace, namespace, []),
  DOSSIER_UNFITTING_EVENT: new glossary.UnfittingEventError({
    event_id: 'id',
    event_type: 'GlossarySenseUpdated',
    reason: 'the term was not observed',
  }),
  DOSSIER_UNKNOWN_EVENT_TYPE: new contracts.UnknownEventTypeError('Other'),
  DOSSIER_UNSETTLED_PROJECTION: new contracts.UnsettledProjectionError(['id']),
};

describe('every public error', () => {
  test.each(Object.entries(ERRORS))('has its code: %s', (code, error) => {
    expect(error.code).toBe(code);
    expect(isDossierError(error)).toBe(true);
    expect(error).toBeInstanceOf(DossierError);
    expect(error.name).toBe(error.constructor.name);
  });

  test('is in this list', () => {
    const exported = Object.values<unknown>({
      ...contracts,
      ...conformance,
      ...distributed,
      ...reading,
      ...glossary,
      ...indexer,
    }).filter(
      (value) => typeof value === 'function' && Object.getPrototypeOf(value) === DossierError,
    );
    const listed = Object.values(ERRORS).map((error) => error.constructor);
    expect(new Set(exported)).toEqual(new Set(listed));
  });
});

describe('isDossierError', () => {
  test('accepts an error of another copy of the package', () => {
    class OtherCopy extends Error {
      readonly code = 'DOSSIER_INVALID_EVENT';
    }
    expect(isDossierError(new OtherCopy())).toBe(true);
  });

  test.each([
    ['undefined', undefined],
    ['null', null],
    ['a text', 'DOSSIER_INVALID_EVENT'],
    ['an object with a code', { code: 'DOSSIER_INVALID_EVENT' }],
    ['an error without a code', new TypeError('x')],
    ["an error with a code of Node's", Object.assign(new Error('x'), { code: 'ENOENT' })],
    ['an error whose code is a number', Object.assign(new Error('x'), { code: 5 })],
  ])('refuses %s', (_, value) => {
    expect(isDossierError(value)).toBe(false);
  });
});
