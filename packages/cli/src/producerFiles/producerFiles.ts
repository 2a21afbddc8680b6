import { isObject } from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';

/** The kinds of files that producers save, with a member that every such file has. */
const SIGNS = { scan: 'artifact_summaries', baseline: 'baseline_key' } as const;

/** What kind of file of a producer it is: a saved scan, or a parity baseline. */
export type ProducerFileKind = keyof typeof SIGNS;

/** A file of a producer: the only object of its input. */
export interface ProducerFile {
  readonly kind: ProducerFileKind;
  /** The name of the input. */
  readonly name: string;
  /** Null if it is not a file. */
  readonly path: string | null;
  readonly record: InputRecord;
}

/** The kind of file that an object is from; null if it is something else, such as an event. */
function producerFileKindOf(value: unknown): ProducerFileKind | null {
  if (!isObject(value) || 'event_type' in value || 'event_id' in value) return null;
  const kinds = Object.keys(SIGNS) as ProducerFileKind[];
  return kinds.find((kind) => Object.hasOwn(value, SIGNS[kind])) ?? null;
}

/** Whether the start of a file looks like one on a single line, and not like a stream of events. */
export function looksLikeProducerFile(head: Buffer): boolean {
  const line = head.toString('utf8', 0, Math.max(head.indexOf('\n'), 0) || head.length);
  return (
    line.trimStart().startsWith('{') &&
    Object.values(SIGNS).some((name) => line.includes(`"${name}"`)) &&
    !line.includes('"event_type"')
  );
}

/**
 * Takes the record out of the records of an input if it is a file of a producer.
 * @param take - called at the end with the record that was taken out
 */
export async function* withoutProducerFile(
  batches: AsyncIterable<Iterable<InputRecord>>,
  take: (kind: ProducerFileKind, record: InputRecord) => void,
): AsyncGenerator<Iterable<InputRecord>> {
  const first = new FirstRecord();
  for await (const batch of batches) yield first.isSettled ? batch : first.hold(batch);
  const { held } = first;
  const kind = producerFileKindOf(held?.value);
  if (held && kind) take(kind, held);
}

/** Holds the first record back until another one follows: it is then one of several objects. */
class FirstRecord {
  held: InputRecord | null = null;
  #count = 0;

  /** Whether no record is held back any more. */
  get isSettled(): boolean {
    return this.#count > 0 && !this.held;
  }

  *hold(records: Iterable<InputRecord>): Generator<InputRecord> {
    for (const record of records) {
      this.#count += 1;
      if (this.#count === 1 && producerFileKindOf(record.value)) {
        this.held = record;
        continue;
      }
      if (this.held) yield this.held;
      this.held = null;
      yield record;
    }
  }
}
