import {
  decodeUtf8,
  inexactNumbers,
  parseJson,
  positionAt,
  textLines,
  withoutByteOrderMark,
} from 'mission-dossier-contracts/tooling';
import { CommandError } from '../commandError.js';
import { printable } from '../text/printable.js';

/**
 * Parses a JSON file, with or without a byte-order mark.
 *
 * @param where - the name of the file in messages
 * @throws CommandError if it is not JSON
 */
export function parseFile(where: string, bytes: Uint8Array): unknown {
  const buffer = withoutByteOrderMark(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  );
  const text = decodeUtf8(buffer);
  const isText = typeof text === 'string';
  const { value, problems } = isText ? parseJson(text) : { problems: [text] };
  const [problem] = isText && problems.length === 0 ? inexactNumbers(text) : problems;
  if (!problem) return value;
  const at = positionAt(textLines(isText ? text : buffer.toString()), problem.offset);
  throw new CommandError(`${printable(where)}:${at.line}:${at.column}: ${problem.message}`);
}
