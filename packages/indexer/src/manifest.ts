import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import {
  breachesOf,
  decodeUtf8,
  loneSurrogate,
  pointerOf,
  positionAt,
  quote,
  textLines,
} from 'mission-dossier-contracts/tooling';
import { REQUIRED_ALWAYS, sectionsOf } from './expectations.js';
import { expected_artifacts_manifest } from './generated/constraints.js';
import { isExpectedArtifactsManifest } from './generated/guards.js';
import type { ExpectedArtifactsManifest } from './generated/types.js';
import { ManifestError, MAX_PROBLEMS } from './manifestError.js';
import { patternFault } from './pathPattern.js';
import { readYaml } from './yamlDocument.js';
import type { TextProblem } from './yamlDocument.js';

/** Nobody writes a larger manifest by hand. */
const MAX_BYTES = 1024 * 1024;
/** Editors on Windows write one at the start of a file. */
const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Reads a manifest of expected artifacts from a file.
 *
 * @param path - a YAML or JSON file
 * @returns the manifest, valid against the schema `tools/expected_artifacts_manifest`
 * @throws {@link ManifestError} as {@link parseManifest} does; the operating system's error if the file
 *   cannot be read
 */
export async function readManifest(path: string): Promise<ExpectedArtifactsManifest> {
  // A device such as /dev/zero never ends.
  const bytes = await buffer(createReadStream(path, { end: MAX_BYTES }));
  if (bytes.length > MAX_BYTES) throw tooLong(path);
  const text = decodeUtf8(bytes);
  if (typeof text === 'string') return parseManifest(text, path);
  throw inText(path, bytes.toString(), [text]);
}

/**
 * Reads a manifest of expected artifacts from a text.
 *
 * @param marked - YAML 1.2 or JSON, of at most 1 MiB, with or without a byte-order mark
 * @param name - the name of the text in messages, such as a file name
 * @returns the manifest, valid against the schema `tools/expected_artifacts_manifest`
 * @throws {@link ManifestError} with the first hundred problems and their places: the text is not YAML, a value violates
 *   the schema, a path pattern is absolute or leads out of the folder
 */
export function parseManifest(marked: string, name: string): ExpectedArtifactsManifest {
  const text = marked.replace(BYTE_ORDER_MARK, '');
  if (Buffer.byteLength(text) > MAX_BYTES) throw tooLong(name);
  const document = readYaml(text);
  if (!('value' in document)) throw inText(name, text, document.problems);
  const { value, offsetOf } = document;
  const faults = faultsOf(value);
  if (faults.length === 0) return value as ExpectedArtifactsManifest;
  const problems = faults.slice(0, MAX_PROBLEMS).map(({ path, property, message }) => ({
    offset: offsetOf(path, property),
    path,
    message,
  }));
  throw inText(name, text, problems, countOf(value, faults));
}

/**
 * Checks that a value is a valid manifest.
 *
 * @throws {@link ManifestError} without lines and columns
 */
export function assertManifest(value: unknown): asserts value is ExpectedArtifactsManifest {
  const faults = faultsOf(value);
  if (faults.length === 0) return;
  const problems = faults
    .slice(0, MAX_PROBLEMS)
    .map(({ path, message }) => ({ path, message, line: null, column: null }));
  throw new ManifestError('the manifest', problems, countOf(value, faults) - problems.length);
}

interface Fault {
  readonly path: string;
  readonly property?: string;
  readonly message: string;
}

/** Everything that is wrong with a manifest: violations of its schema, then of rules that no schema can express. */
function faultsOf(value: unknown): readonly Fault[] {
  if (!isExpectedArtifactsManifest(value)) return isExpectedArtifactsManifest.issuesOf(value);
  return [...textFaults(value), ...stepFaults(value), ...patternFaults(value)];
}

/** The number of all faults: of a schema's violations, the list has only the first ones. */
function countOf(value: unknown, faults: readonly Fault[]): number {
  return isExpectedArtifactsManifest(value)
    ? faults.length
    : breachesOf(expected_artifacts_manifest, value).length;
}

/** Strings, keys included, that no event can contain. */
function textFaults(value: unknown, segments: readonly string[] = []): Fault[] {
  if (typeof value === 'string') {
    const message = loneSurrogate(value);
    return message === undefined ? [] : [{ path: pointerOf(segments), message }];
  }
  return Object.entries(value ?? {}).flatMap(([key, each]) => [
    ...textFaults(key, segments),
    ...textFaults(each, [...segments, key]),
  ]);
}

/** The id of a step becomes a `manifest_step`, so it must be neither empty nor `required_always`. */
function stepFaults({ required_by_step }: ExpectedArtifactsManifest): Fault[] {
  return Object.keys(required_by_step ?? {})
    .filter((step) => step === '' || step === REQUIRED_ALWAYS)
    .map((property) => ({
      path: '/required_by_step',
      property,
      message: `a step cannot be called ${quote(property)}`,
    }));
}

function patternFaults(manifest: ExpectedArtifactsManifest): Fault[] {
  return sectionsOf(manifest).flatMap(({ segments, entries }) =>
    entries.flatMap(({ path_pattern }, i) => {
      const fault = patternFault(path_pattern);
      const path = pointerOf([...segments, i, 'path_pattern']);
      return fault === undefined
        ? []
        : [{ path, message: `found the pattern ${quote(path_pattern)}; ${fault}` }];
    }),
  );
}

function tooLong(name: string): ManifestError {
  return inText(name, '', [{ offset: 0, message: 'a manifest must not be larger than 1 MiB' }]);
}

function inText(
  name: string,
  text: string,
  problems: readonly (TextProblem & { readonly path?: string })[],
  total = problems.length,
): ManifestError {
  const lines = textLines(text);
  const shown = problems.slice(0, MAX_PROBLEMS);
  return new ManifestError(
    name,
    shown.map(({ offset, path = null, message }) => ({
      path,
      message,
      ...positionAt(lines, offset),
    })),
    total - shown.length,
  );
}
