import type { StoredDeadLetter } from 'mission-dossier-contracts/distributed';
import { decodeUtf8 } from 'mission-dossier-contracts/tooling';
import type { ListedDeadLetter } from 'mission-dossier-contracts/tooling';

/** A dead letter as programs read it. */
export function listedDeadLetter(letter: StoredDeadLetter): ListedDeadLetter {
  const { id, reason, storedAt, route, bytes, issues } = letter;
  const text = decodeUtf8(bytes);
  const isText = typeof text === 'string';
  return {
    id,
    reason,
    stored_at: new Date(storedAt).toISOString(),
    mission: route?.mission ?? null,
    partition: route?.partition ?? null,
    size_bytes: bytes.length,
    encoding: isText ? 'utf-8' : 'base64',
    content: isText ? text : Buffer.from(bytes).toString('base64'),
    issues: issues.map(({ path, keyword, schemaPath, message }) => ({
      path,
      keyword,
      schema_path: schemaPath,
      message,
    })),
  };
}
