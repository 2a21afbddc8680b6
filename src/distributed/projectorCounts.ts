import { DEAD_LETTER_REASON_VALUES } from '../generated/tools/catalogue.js';
import type { CompactionResult } from './compaction.js';
import type { DeadLetterReason } from './deadLetter.js';
import type { ProjectorMetrics } from './dossiers.js';
import type { Backlog } from './eventLog.js';
import type { FlushWindow } from './flushWindow.js';
import type { OtherFindings } from './newOfMission.js';

/** Counts what a projector does. */
export class ProjectorCounts {
  #events = 0;
  #ignored = 0;
  #redelivered = 0;
  #misrouted = 0;
  #deltas = 0;
  #deltaBytes = 0;
  #compactions = 0;
  #foldedDeltas = 0;
  #rebuilt = 0;
  #conflicts = 0;
  #errors = 0;
  readonly #dead = Object.fromEntries(
    DEAD_LETTER_REASON_VALUES.map((reason) => [reason, 0]),
  ) as Record<DeadLetterReason, number>;
  #lastFlushMs = 0;
  backlog: Backlog = { waiting: 0, unsettled: 0 };

  noteDelta(bytes: number): void {
    this.#deltas += 1;
    this.#deltaBytes += bytes;
  }

  noteFlush({ deliveries }: FlushWindow, found: OtherFindings, ms: number): void {
    const { letters, messages, events, ignored } = found;
    this.#lastFlushMs = ms;
    this.#events += events;
    this.#ignored += ignored;
    this.#misrouted += messages.length;
    for (const { reason } of letters) this.#dead[reason] += 1;
    for (const { isRedelivered } of deliveries) if (isRedelivered) this.#redelivered += 1;
  }

  noteCompaction({ outcome, deltas, conflicts }: CompactionResult): void {
    this.#conflicts += conflicts;
    if (outcome === 'kept') return;
    this.#compactions += 1;
    this.#foldedDeltas += deltas;
    if (outcome === 'rebuilt') this.#rebuilt += 1;
  }

  noteError(): void {
    this.#errors += 1;
  }

  /** @param oldestUnsettledMs - the age of the oldest message that is not settled */
  metrics(oldestUnsettledMs: number): ProjectorMetrics {
    return {
      events: this.#events,
      ignored: this.#ignored,
      redelivered: this.#redelivered,
      misrouted: this.#misrouted,
      deltas: this.#deltas,
      deltaBytes: this.#deltaBytes,
      compactions: this.#compactions,
      foldedDeltas: this.#foldedDeltas,
      rebuilt: this.#rebuilt,
      conflicts: this.#conflicts,
      errors: this.#errors,
      dead: { ...this.#dead },
      lastFlushMs: this.#lastFlushMs,
      oldestUnsettledMs,
      backlog: this.backlog,
    };
  }
}
