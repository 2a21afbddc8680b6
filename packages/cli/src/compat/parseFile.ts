import {
  decodeUtf8,
  inexactNumbers,
  parseJson,
  positionAt,
  textLines,
} from 'mission-dossier-contracts/tooling';
import { CommandError } from '../commandError.js';

/**
 * The value of a JSON file.
 *
 * @param where - how messages call the file
 * @throws CommandError where it is not JSON
 */
export function parseFile(where: string, bytes: Uint8Array): unknown {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = decodeUtf8(buffer);
  const isText = typeof text === 'string';
  const { value, problems } = isText ? parseJson(text) : { problems: [text] };
  const [problem] = isText && problems.length === 0 ? inexactNumbers(text) : problems;
  if (!problem) return value;
  const at = positionAt(textLines(isText ? text : buffer.toString()), problem.offset);
  throw new CommandError(`${where}:${at.line}:${at.column}: ${problem.message}`);
}
