import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  DOSSIER_EVENT_TYPES,
  EVENT_TYPE_TO_SCHEMA,
  MISSION_DOSSIER_ARTIFACT_INDEXED,
  MISSION_DOSSIER_ARTIFACT_MISSING,
  MISSION_DOSSIER_PARITY_DRIFT_DETECTED,
  MISSION_DOSSIER_SNAPSHOT_COMPUTED,
  MODEL_NAMES,
} from 'mission-dossier-contracts';
import type { DossierEventType } from 'mission-dossier-contracts';
import * as contracts from 'mission-dossier-contracts';
import { FIXTURE_CATEGORIES } from 'mission-dossier-contracts/conformance';
import { constantCase } from 'change-case';

const MAP_FILE = 'event_type_to_schema.json';
const NO_SCHEMAS = [MAP_FILE, 'messages.json'];

function readSchema(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`schemas/${file}`, 'utf8')) as Record<string, unknown>;
}

const schemaFiles = readdirSync('schemas').filter(
  (file) => file.endsWith('.json') && !NO_SCHEMAS.includes(file),
);

describe('event types (C3)', () => {
  test('the map in code is the map of the file', () => {
    expect(EVENT_TYPE_TO_SCHEMA).toEqual(readSchema(MAP_FILE));
  });

  test('the map is the data model’s', () => {
    expect(EVENT_TYPE_TO_SCHEMA).toEqual({
      MissionDossierArtifactIndexed: 'mission_dossier_artifact_indexed_payload',
      MissionDossierArtifactMissing: 'mission_dossier_artifact_missing_payload',
      MissionDossierSnapshotComputed: 'mission_dossier_snapshot_computed_payload',
      MissionDossierParityDriftDetected: 'mission_dossier_parity_drift_detected_payload',
    });
  });

  test('DOSSIER_EVENT_TYPES are those of the map', () => {
    expect([...DOSSIER_EVENT_TYPES]).toEqual(Object.keys(readSchema(MAP_FILE)));
  });

  test('the constants are those of the map', () => {
    expect([
      MISSION_DOSSIER_ARTIFACT_INDEXED,
      MISSION_DOSSIER_ARTIFACT_MISSING,
      MISSION_DOSSIER_SNAPSHOT_COMPUTED,
      MISSION_DOSSIER_PARITY_DRIFT_DETECTED,
    ]).toEqual(Object.keys(readSchema(MAP_FILE)));
  });

  test('the union of events is those of the map', () => {
    // Does not compile where a type is missing or is none of the union.
    const union: Record<DossierEventType, true> = {
      MissionDossierArtifactIndexed: true,
      MissionDossierArtifactMissing: true,
      MissionDossierSnapshotComputed: true,
      MissionDossierParityDriftDetected: true,
    };
    expect(Object.keys(union)).toEqual(Object.keys(readSchema(MAP_FILE)));
  });

  test('every schema of a payload is in the map', () => {
    const payloads = schemaFiles.filter((file) => file.endsWith('_payload.json'));
    expect(payloads.sort()).toEqual(
      Object.values(readSchema(MAP_FILE))
        .map((model) => `${String(model)}.json`)
        .sort(),
    );
  });

  test('the map cannot be changed', () => {
    expect(Object.isFrozen(EVENT_TYPE_TO_SCHEMA)).toBe(true);
  });
});

test('MODEL_NAMES are the names of the schema files (C2)', () => {
  expect([...MODEL_NAMES].sort()).toEqual(
    schemaFiles.map((file) => file.replace(/\.json$/, '')).sort(),
  );
});

describe('enums', () => {
  const enums = schemaFiles.filter((file) => readSchema(file)['enum'] !== undefined);

  test.each(enums)('the values of %s are the schema’s', (file) => {
    const name = `${constantCase(file.replace(/\.json$/, ''))}_VALUES`;
    expect((contracts as Record<string, unknown>)[name]).toEqual(readSchema(file)['enum']);
  });

  test.each<[string, readonly string[], string[]]>([
    [
      'ARTIFACT_CLASS_VALUES',
      contracts.ARTIFACT_CLASS_VALUES,
      ['input', 'workflow', 'output', 'evidence', 'policy', 'runtime'],
    ],
    [
      'DRIFT_KIND_VALUES',
      contracts.DRIFT_KIND_VALUES,
      [
        'artifact_added',
        'artifact_removed',
        'artifact_mutated',
        'anomaly_introduced',
        'anomaly_resolved',
        'manifest_version_changed',
      ],
    ],
    ['HASH_ALGORITHM_VALUES', contracts.HASH_ALGORITHM_VALUES, ['sha256', 'sha512', 'md5']],
    ['ACTOR_KIND_VALUES', contracts.ACTOR_KIND_VALUES, ['human', 'llm', 'system']],
    ['ANOMALY_TYPE_VALUES', contracts.ANOMALY_TYPE_VALUES, ['missing_artifact']],
    ['PARITY_STATUS_VALUES', contracts.PARITY_STATUS_VALUES, ['clean', 'drifted', 'unknown']],
  ])('%s are the data model’s', (_name, values, expected) => {
    expect(values).toEqual(expected);
  });

  test('FIXTURE_CATEGORIES are the loader’s (C23)', () => {
    expect(FIXTURE_CATEGORIES).toEqual([
      'events',
      'lane_mapping',
      'edge_cases',
      'collaboration',
      'glossary',
      'mission_next',
      'dossier',
    ]);
  });
});
