import { isObject } from 'mission-dossier-contracts/tooling';
import { Comparison } from './comparison.js';
import type { Budget } from './comparison.js';
import { compareEventTypes } from './compareEventTypes.js';
import { DIRECTIONS, mergedFindings, keyOf } from './finding.js';
import type { Direction, Finding } from './finding.js';
import { checkSchemas } from './keywords.js';
import { valuesWordOf } from './valuesWord.js';
import { rootOf } from './schemaSet.js';
import type { EventModels, SchemaSet, Sides } from './schemaSet.js';
import { mapSides } from './walk.js';

/** The verdict on one schema: the directions in which the change is compatible. */
export type Verdict = 'FULL' | 'BACKWARD' | 'FORWARD' | 'NONE';

/** A schema that has changed, or that refers to one that has. */
export interface ChangedSchema {
  readonly file: string;
  readonly verdict: Verdict;
  /** The other changed schemas that affect this one. */
  readonly through: readonly string[];
}

/** All differences between two versions. */
export interface Report {
  readonly changed: readonly ChangedSchema[];
  /** The number of schemas that have not changed. */
  readonly unchanged: number;
  readonly findings: readonly Finding[];
}

/** The result of comparing one schema. */
interface Result {
  readonly findings: readonly Finding[];
  /** The schemas that both versions refer to. */
  readonly reached: ReadonlySet<string>;
}

/**
 * Compares the schemas of two versions.
 *
 * @param sets - the schemas of both versions
 * @param labels - the names of the versions in messages
 * @param events - which of the schemas describe events
 * @throws SchemaError for a keyword or value that is not supported
 */
export function compareSets(
  sets: Sides<SchemaSet>,
  labels: Sides<string>,
  events: EventModels,
): Report {
  const { mapFile } = events;
  checkSchemas(sets.old, labels.old, mapFile);
  checkSchemas(sets.new, labels.new, mapFile);
  const budget: Budget = { steps: 0 };
  const files = [...new Set([...sets.old.files.keys(), ...sets.new.files.keys()])].sort();
  const passes = files.map((file) => compareFile(sets, file, events, budget));
  const changes = new Set(
    passes.flatMap((pass) => pass.findings.filter(({ file }) => file === pass.file).map(keyOf)),
  );
  const results = new Map(
    passes.map((pass): [string, Result] => [
      pass.file,
      { findings: pass.attributedFindings(changes), reached: pass.reached },
    ]),
  );
  const eventTypes = compareEventTypes(sets, mapFile, budget);
  const changed = files.flatMap((file) => changedSchema(file, results) ?? []);
  const map = verdictOn(eventTypes);
  return {
    changed:
      eventTypes.length > 0 ? [...changed, { file: mapFile, verdict: map, through: [] }] : changed,
    unchanged: files.length - changed.length,
    findings: mergedFindings(
      [...results.values()].flatMap(({ findings }) => findings).concat(eventTypes),
    ),
  };
}

function compareFile(
  sets: Sides<SchemaSet>,
  file: string,
  events: EventModels,
  budget: Budget,
): Comparison {
  const pass = new Comparison(file, valuesWordOf(sets, file, events), budget);
  const isIn = mapSides(sets, ({ files }) => files.has(file));
  const spot = { file, pointer: '' };
  const at = { old: spot, new: spot };
  if (!isIn.old) pass.report('schema-added', at, {}, 'the old version has no data for it');
  else if (!isIn.new)
    pass.report('schema-removed', at, {
      backward: { text: 'a new consumer has no schema for these values' },
    });
  else {
    const roots = mapSides(sets, (set) => rootOf(set, file));
    const ids = mapSides(roots, ({ schema }) => (isObject(schema) ? schema['$id'] : undefined));
    if (ids.old !== ids.new)
      pass.report(
        'id-changed',
        mapSides(at, (side) => ({ ...side, pointer: '/$id' })),
        {},
        'references to the old $id do not find the schema in the new version',
      );
    pass.compare(mapSides(roots, (root) => [root]));
  }
  return pass;
}

function changedSchema(
  file: string,
  results: ReadonlyMap<string, Result>,
): ChangedSchema | undefined {
  const reached = new Set([file]);
  // The loop also visits the names that it adds.
  for (const name of reached)
    for (const next of results.get(name)?.reached ?? []) reached.add(next);
  const findings = [...reached].flatMap((name) => results.get(name)?.findings ?? []);
  if (findings.length === 0) return undefined;
  const through = new Set(findings.map((finding) => finding.file));
  through.delete(file);
  return { file, verdict: verdictOn(findings), through: [...through].sort() };
}

function verdictOn(findings: readonly Finding[]): Verdict {
  const holds = (direction: Direction) => findings.every(({ breaks }) => !breaks[direction]);
  const [backward, forward] = DIRECTIONS.map(holds);
  if (backward) return forward ? 'FULL' : 'BACKWARD';
  return forward ? 'FORWARD' : 'NONE';
}
