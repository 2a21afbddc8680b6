import type { Dossiers } from './dossiers.js';
import type { EventsRead } from './eventsRead.js';

/** The content of a report. */
export interface ReportContent {
  readonly read: EventsRead;
  readonly dossiers: Dossiers;
  /** The time of the report: an RFC 3339 date-time. */
  readonly madeAt: string;
}
