import type { DeadLetter } from 'mission-dossier-contracts/distributed';
import type { InputRecord, PublishReport } from 'mission-dossier-contracts/tooling';
import { missionSlugsOf } from '../folders/eventSelection.js';
import type { Io } from '../io.js';
import { isOfOtherMission } from '../missions/ofMission.js';
import { writeFindings } from '../reduce/writeReports.js';
import { failureNotices } from './failureNotices.js';
import { adviceOn, deadLetterOf, refusalOfEvent, refusalOfRecord } from './refusal.js';
import type { FileRecord, Refusal } from './refusal.js';
import type { Account } from './withServer.js';

/** The more events of a mission are published at once, the fewer messages they need. */
const BATCH_RECORDS = 10_000;
/** Letters on their way at a time. */
const BURIED_AT_ONCE = 64;

/** What is published to. */
type Target = Pick<Account, 'dossiers' | 'engine'>;

/**
 * Publishes records in batches. Those that are refused are reported on standard error, in their order, and kept as
 * dead letters, with what was read.
 */
export class RecordPublisher {
  readonly #io: Io;
  readonly #target: Target;
  readonly #onError: (error: unknown) => void;
  readonly #counts = { accepted: 0, duplicate: 0, ignored: 0, refused: 0 };
  readonly #mission: string | undefined;
  /** The slugs of missions whose events were left out. */
  readonly otherMissions = new Set<string>();
  #batch: FileRecord[] = [];
  /** The batch before, which is published while the next one is read. */
  #publishing = Promise.resolve();

  /** @param mission - the slug of the mission whose events alone are published; default: all */
  constructor(io: Io, target: Target, mission?: string) {
    this.#io = io;
    this.#target = target;
    this.#mission = mission;
    this.#onError = failureNotices(io);
  }

  /** What became of the records that are published. */
  get report(): PublishReport {
    return { ...this.#counts };
  }

  /** Adds records of a file. Waits while the engine is slow. */
  async addAll(file: string, records: Iterable<InputRecord>): Promise<void> {
    for (const record of records) await this.add({ file, record });
  }

  /** Adds a record. Waits while the engine is slow. */
  async add(each: FileRecord): Promise<void> {
    const { value } = each.record;
    if (this.#mission !== undefined && value && isOfOtherMission(value, this.#mission)) {
      for (const slug of missionSlugsOf(value)) this.otherMissions.add(slug);
      return;
    }
    this.#batch.push(each);
    if (this.#batch.length >= BATCH_RECORDS) await this.#publishBatch();
  }

  /** Publishes all that was added. */
  async flush(): Promise<void> {
    if (this.#batch.length > 0) await this.#publishBatch();
    await this.#publishing;
  }

  /** Begins to publish a batch, once the one before is published. */
  async #publishBatch(): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    await this.#publishing;
    this.#publishing = this.#publish(batch);
    // A failure is thrown by the next call that waits.
    this.#publishing.catch(() => undefined);
  }

  async #publish(batch: readonly FileRecord[]): Promise<void> {
    const refusals = new Map<FileRecord, Refusal>();
    for (const each of batch) {
      const refusal = refusalOfRecord(each);
      if (refusal) refusals.set(each, refusal);
    }
    const events = batch.filter((each) => !refusals.has(each));
    const values = events.map(({ record }) => record.value);
    const result = await this.#target.dossiers.publish(values, { onError: this.#onError });
    for (const refused of result.refused) {
      const event = events[refused.index] as FileRecord;
      refusals.set(event, refusalOfEvent(event, refused));
    }
    await this.#report(batch, refusals);
    this.#counts.accepted += result.accepted;
    this.#counts.duplicate += result.duplicate;
    this.#counts.ignored += result.ignored;
    this.#counts.refused += refusals.size;
  }

  async #report(batch: readonly FileRecord[], refusals: ReadonlyMap<FileRecord, Refusal>) {
    const letters = batch.flatMap((each) => {
      const refusal = refusals.get(each);
      return (refusal && deadLetterOf(each.record, refusal)) ?? [];
    });
    await this.#bury(letters);
    await writeFindings(
      this.#io,
      batch.flatMap((each) => refusals.get(each)?.findings ?? adviceOn(each)),
    );
  }

  async #bury(letters: readonly DeadLetter[]): Promise<void> {
    const { log } = this.#target.engine;
    for (let i = 0; i < letters.length; i += BURIED_AT_ONCE)
      await Promise.all(letters.slice(i, i + BURIED_AT_ONCE).map((letter) => log.bury(letter)));
  }
}
