import type { ProjectorMetrics } from 'mission-dossier-contracts/distributed';
import { ExitCode } from '../commandError.js';
import type { ServerSettings } from '../distributed/connection.js';
import { failureNotices } from '../distributed/failureNotices.js';
import { MetricsEndpoint } from '../distributed/metricsEndpoint.js';
import type { Address } from '../distributed/metricsEndpoint.js';
import { withServer } from '../distributed/withServer.js';
import type { Io } from '../io.js';
import { StatusLine } from '../statusLine.js';
import { projectedText, projectorStatusText } from '../text/projector.js';

/** The options of `dossier project`. */
export interface ProjectCommandOptions extends ServerSettings {
  readonly flushMs?: number;
  readonly flushEvents?: number;
  /** Default: all. */
  readonly partitions?: readonly number[];
  /** Where metrics and health are reported; default: nowhere. */
  readonly metrics?: Address;
}

/** Folds the events of a server into states, until the process is interrupted. */
export function project(io: Io, options: ProjectCommandOptions): Promise<ExitCode> {
  return withServer(io, options, async ({ dossiers, engine, name }) => {
    const { flushMs, flushEvents, partitions, metrics: address } = options;
    const signal = io.untilInterrupted();
    const endpoint = address && (await MetricsEndpoint.open(address, engine));
    const status = new StatusLine(io);
    let last: ProjectorMetrics | undefined;
    try {
      await io.notices.write(
        `projecting ${name}${endpoint ? `; ${endpoint.url}/metrics has metrics` : ''}\n`,
      );
      await dossiers.project({
        ...(flushMs !== undefined && { flushMs }),
        ...(flushEvents !== undefined && { flushEvents }),
        ...(partitions !== undefined && { partitions }),
        signal,
        onError: failureNotices(status.wrap(io)),
        onMetrics: (metrics) => {
          last = metrics;
          endpoint?.report(metrics);
          status.show((elapsedMs) => projectorStatusText(metrics, elapsedMs));
        },
      });
    } finally {
      await status.clear();
      await endpoint?.close();
    }
    await io.notices.write(projectedText(last));
    return ExitCode.Good;
  });
}
