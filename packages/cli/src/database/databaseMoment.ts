import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { isSystemError } from '../systemError.js';

/** What SQLite keeps beside a database: changes to take back, and changes that are not in it yet. */
const ROLLBACK_JOURNAL = '-journal';
const WRITE_AHEAD_LOG = '-wal';

/** The files of a database, in the order in which they are copied. */
export const SUFFIXES = ['', ROLLBACK_JOURNAL, WRITE_AHEAD_LOG] as const;

type Suffix = (typeof SUFFIXES)[number];

/** A database counts its changes in its header, and a log or journal has a new random number in it. */
const HEADER_BYTES = 100;
const LOG_HEADER_BYTES = 32;
const JOURNAL_MAGIC = Buffer.from('d9d505f920a163d7', 'hex');
/** Where the random number of a journal is. */
const [JOURNAL_NONCE, JOURNAL_NONCE_END] = [12, 16];

interface FileMoment {
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly header: Buffer;
}

/** What shows, without its locks, whether a database was written between two moments. */
export class DatabaseMoment {
  readonly #files: ReadonlyMap<Suffix, FileMoment | null>;

  private constructor(files: ReadonlyMap<Suffix, FileMoment | null>) {
    this.#files = files;
  }

  static of(path: string): DatabaseMoment {
    const files = new Map<Suffix, FileMoment | null>();
    for (const suffix of SUFFIXES) {
      const read = () => fileMomentOf(path + suffix);
      files.set(suffix, suffix === '' ? read() : nullIfAbsent(read));
    }
    return new DatabaseMoment(files);
  }

  has(suffix: Suffix): boolean {
    return this.#file(suffix) !== null;
  }

  /**
   * Whether a copy that was made between this moment and a later one, the database first, is of one moment.
   */
  isLike(later: DatabaseMoment): boolean {
    if (this.#file('')?.ino !== later.#file('')?.ino) return false;
    if (this.#hasLog) return this.#hasSameLog(later) && this.#isSame(ROLLBACK_JOURNAL, later);
    return this.#isInSameTransaction(later) || SUFFIXES.every((each) => this.#isSame(each, later));
  }

  get #hasLog(): boolean {
    return (this.#file(WRITE_AHEAD_LOG)?.size ?? 0n) > 0n;
  }

  /**
   * A log that has not restarted has all that was moved from it to the database meanwhile. A transaction that
   * is not complete in the copy of the log does not count.
   */
  #hasSameLog(later: DatabaseMoment): boolean {
    const [log, laterLog] = [this.#file(WRITE_AHEAD_LOG), later.#file(WRITE_AHEAD_LOG)];
    return (
      log !== null &&
      log.ino === laterLog?.ino &&
      log.size <= laterLog.size &&
      startOf(log).equals(startOf(laterLog))
    );
  }

  /** The journal of a transaction has all that is needed to take back what it wrote to the database. */
  #isInSameTransaction(later: DatabaseMoment): boolean {
    const [journal, laterJournal] = [this.#file(ROLLBACK_JOURNAL), later.#file(ROLLBACK_JOURNAL)];
    return (
      isInUse(journal) &&
      isInUse(laterJournal) &&
      journal.ino === laterJournal.ino &&
      nonceOf(journal).equals(nonceOf(laterJournal))
    );
  }

  #isSame(suffix: Suffix, later: DatabaseMoment): boolean {
    const [a, b] = [this.#file(suffix), later.#file(suffix)];
    if (!a || !b) return a === b;
    return (
      a.ino === b.ino &&
      a.size === b.size &&
      a.mtimeNs === b.mtimeNs &&
      // The time alone does not show it: two changes within some milliseconds have the same.
      a.header.equals(b.header)
    );
  }

  #file(suffix: Suffix): FileMoment | null {
    return this.#files.get(suffix) ?? null;
  }
}

function isInUse(journal: FileMoment | null): journal is FileMoment {
  return journal?.header.subarray(0, JOURNAL_MAGIC.length).equals(JOURNAL_MAGIC) === true;
}

function nonceOf({ header }: FileMoment): Buffer {
  return header.subarray(JOURNAL_NONCE, JOURNAL_NONCE_END);
}

function startOf({ header }: FileMoment): Buffer {
  return header.subarray(0, LOG_HEADER_BYTES);
}

function fileMomentOf(path: string): FileMoment {
  const file = openSync(path, 'r');
  try {
    const { ino, size, mtimeNs } = fstatSync(file, { bigint: true });
    const header = Buffer.alloc(HEADER_BYTES);
    const length = readSync(file, header, 0, HEADER_BYTES, 0);
    return { ino, size, mtimeNs, header: header.subarray(0, length) };
  } finally {
    closeSync(file);
  }
}

/** Null in place of the error for a file that does not exist. */
export function nullIfAbsent<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}
