import { AtomicFile } from './atomicFile.js';

/**
 * Writes a file completely or not at all (see {@link AtomicFile}).
 * @throws CommandError if it cannot be written
 */
export async function writeAtomically(
  path: string,
  text: string | AsyncIterable<string>,
): Promise<void> {
  const file = await AtomicFile.open(path);
  try {
    if (typeof text === 'string') await file.write(text);
    else for await (const part of text) await file.write(part);
    await file.commit();
  } catch (error) {
    await file.discard();
    throw error;
  }
}
