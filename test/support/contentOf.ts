import type { Checkpoint } from 'mission-dossier-contracts';

/** The bytes of an event in a checkpoint (`id_table.json`). */
const ROW_BYTES = 52;

/**
 * What a projection consists of, without the order in which its events arrived: equal for equal projections. If a
 * projection is unsettled, its values depend on that order (C13), and are left out.
 */
export function contentOf(projection: { toJSON(): Checkpoint }): string {
  const { projections, rules, namespaces, family } = projection.toJSON();
  const contents = Object.entries(projections).map(([key, content]) => {
    const { namespaces, registers, ...events } = content;
    const values = content.unsettled_ids.length === 0 ? { namespaces, registers } : {};
    return [key, { ...values, ...events, ids: content.ids.rows.flatMap(rowsIn).sort() }];
  });
  return JSON.stringify({ family, rules, namespaces, contents });
}

function rowsIn(text: string): string[] {
  const bytes = Buffer.from(text, 'base64');
  return Array.from({ length: bytes.length / ROW_BYTES }, (_, row) =>
    bytes.toString('hex', row * ROW_BYTES, (row + 1) * ROW_BYTES),
  );
}
