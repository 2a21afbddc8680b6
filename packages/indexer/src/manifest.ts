import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import {
  decodeUtf8,
  loneSurrogate,
  pointerOf,
  positionAt,
  quote,
  textLines,
} from 'mission-dossier-contracts/tooling';
import { REQUIRED_ALWAYS, sectionsOf } from './expectations.js';
import { isExpectedArtifactsManifest } from './generated/guards.js';
import type { ExpectedArtifactsManifest } from './generated/types.js';
import { ManifestError } from './manifestError.js';
import { patternFault } from './pathPattern.js';
import { readYaml } from './yamlDocument.js';
import type { TextProblem } from './yamlDocument.js';

/** More is no manifest that a person wrote. */
const MOST_BYTES = 1024 * 1024;

/**
 * Reads a manifest of expected artifacts from a file.
 *
 * @param path - a file of YAML or JSON
 * @returns the manifest, as its schema `tools/expected_artifacts_manifest` says
 * @throws {@link ManifestError} as {@link parseManifest}; the system's error where it cannot be read
 */
export async function readManifest(path: string): Promise<ExpectedArtifactsManifest> {
  // A device has no end.
  const bytes = await buffer(createReadStream(path, { end: MOST_BYTES }));
  if (bytes.length > MOST_BYTES) throw tooLong(path);
  const text = decodeUtf8(bytes);
  if (typeof text === 'string') return parseManifest(text, path);
  throw inText(path, bytes.toString(), [text]);
}

/**
 * Reads a manifest of expected artifacts from a text.
 *
 * @param text - YAML 1.2 or JSON, of at most 1 MiB
 * @param name - what messages call the text: a file's name
 * @returns the manifest, as its schema `tools/expected_artifacts_manifest` says
 * @throws {@link ManifestError} with all that is wrong, each with its place: the text is not YAML, a value
 *   is not what the schema says, a path pattern is absolute or leads out of the folder
 */
export function parseManifest(text: string, name: string): ExpectedArtifactsManifest {
  if (Buffer.byteLength(text) > MOST_BYTES) throw tooLong(name);
  const document = readYaml(text);
  if (!('value' in document)) throw inText(name, text, document.problems);
  const { value, offsetOf } = document;
  const faults = faultsOf(value);
  if (faults.length === 0) return value as ExpectedArtifactsManifest;
  const problems = faults.map(({ path, property, message }) => ({
    offset: offsetOf(path, property),
    path,
    message,
  }));
  throw inText(name, text, problems);
}

/**
 * Holds a value to be a manifest.
 *
 * @throws {@link ManifestError} without places
 */
export function assertManifest(value: unknown): asserts value is ExpectedArtifactsManifest {
  const faults = faultsOf(value);
  if (faults.length === 0) return;
  const problems = faults.map(({ path, message }) => ({ path, message, line: null, column: null }));
  throw new ManifestError('the manifest', problems);
}

interface Fault {
  readonly path: string;
  readonly property?: string;
  readonly message: string;
}

/** All that is wrong with a manifest: what its schema says, then what no schema can say. */
function faultsOf(value: unknown): readonly Fault[] {
  if (!isExpectedArtifactsManifest(value)) return isExpectedArtifactsManifest.issuesOf(value);
  return [...textFaults(value), ...stepFaults(value), ...patternFaults(value)];
}

/** Texts that no event could carry, keys included. */
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

/** A step's id stands in `manifest_step`, where `required_always` has a meaning, too. */
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
  return inText(name, '', [{ offset: 0, message: 'a manifest has at most 1 MiB' }]);
}

function inText(
  name: string,
  text: string,
  problems: readonly (TextProblem & { readonly path?: string })[],
): ManifestError {
  const lines = textLines(text);
  return new ManifestError(
    name,
    problems.map(({ offset, path = null, message }) => ({
      path,
      message,
      ...positionAt(lines, offset),
    })),
  );
}
