import type { Engine, ProjectorMetrics } from 'mission-dossier-contracts/distributed';
import prometheus from 'prom-client';

const { collectDefaultMetrics, Counter, Gauge, Registry } = prometheus;

/** What only grows, with where it is in the metrics of a projector. */
const COUNTERS = {
  dossier_events_total: ['events that were projected', ({ events }) => events],
  dossier_redelivered_total: [
    'messages that were delivered more than once',
    ({ redelivered }) => redelivered,
  ],
  dossier_misrouted_total: [
    'messages that were stored with another mission, and published again',
    ({ misrouted }) => misrouted,
  ],
  dossier_errors_total: ['failures of the engine', ({ errors }) => errors],
  dossier_deltas_total: ['deltas that were stored', ({ deltas }) => deltas],
  dossier_delta_bytes_total: ['bytes of these deltas', ({ deltaBytes }) => deltaBytes],
  dossier_folded_deltas_total: [
    'deltas that compactions found; divided by these, the deltas that a mission had',
    ({ foldedDeltas }) => foldedDeltas,
  ],
  dossier_compactions_total: ['missions that were compacted', ({ compactions }) => compactions],
  dossier_rebuilt_total: ['missions that were rebuilt from their events', ({ rebuilt }) => rebuilt],
  dossier_conflicts_total: ['event ids that had several contents', ({ conflicts }) => conflicts],
} satisfies Readonly<Record<string, readonly [help: string, of: Measure]>>;

/** What goes up and down. */
const GAUGES = {
  dossier_backlog_waiting: [
    'messages that were not delivered yet',
    ({ backlog }) => backlog.waiting,
  ],
  dossier_backlog_unsettled: [
    'messages that were delivered, and are not settled',
    ({ backlog }) => backlog.unsettled,
  ],
  dossier_oldest_unsettled_seconds: [
    'age of the oldest message that was delivered, and is not settled',
    ({ oldestUnsettledMs }) => oldestUnsettledMs / 1000,
  ],
  dossier_last_flush_seconds: [
    'how long the last flush took',
    ({ lastFlushMs }) => lastFlushMs / 1000,
  ],
} satisfies Readonly<Record<string, readonly [help: string, of: Measure]>>;

type Measure = (metrics: ProjectorMetrics) => number;

/** The metrics of a projector and of its process, in the text format of Prometheus. */
export class MetricsRegistry {
  readonly #registry = new Registry();
  #metrics: ProjectorMetrics | undefined;

  constructor(engine: Pick<Engine, 'isReady'>) {
    const registers = [this.#registry];
    const measured = (of: Measure) => (this.#metrics ? of(this.#metrics) : 0);
    for (const [name, [help, of]] of Object.entries(COUNTERS))
      new Counter({
        name,
        help,
        registers,
        collect() {
          this.reset();
          this.inc(measured(of));
        },
      });
    for (const [name, [help, of]] of Object.entries(GAUGES))
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(measured(of));
        },
      });
    this.#addDeadLetters();
    new Gauge({
      name: 'dossier_ready',
      help: 'whether the server can be reached',
      registers,
      collect() {
        this.set(engine.isReady() ? 1 : 0);
      },
    });
    collectDefaultMetrics({ register: this.#registry });
  }

  /** The type of the text, for the header of an answer. */
  get type(): string {
    return this.#registry.contentType;
  }

  /** Replaces what is reported. */
  report(metrics: ProjectorMetrics): void {
    this.#metrics = metrics;
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }

  #addDeadLetters(): void {
    const dead = () => Object.entries(this.#metrics?.dead ?? {});
    new Counter({
      name: 'dossier_dead_letters_total',
      help: 'messages and lines that could not be read',
      labelNames: ['reason'],
      registers: [this.#registry],
      collect() {
        this.reset();
        for (const [reason, count] of dead()) this.inc({ reason }, count);
      },
    });
  }
}
