import { AtomicFile } from './atomicFile.js';

/**
 * Writes a file completely or not at all (see {@link AtomicFile}).
 * @throws CommandError if it cannot be written
 */
export async function writeAtomically(
  path: string,
  content: string | AsyncIterable<string> | Iterable<Uint8Array>,
): Promise<void> {
  const file = await AtomicFile.open(path);
  try {
    if (typeof content === 'string') await file.write(content);
    else for await (const part of content) await file.write(part);
    await file.commit();
  } catch (error) {
    await file.discard();
    throw error;
  }
}
