import type { ProjectorMetrics } from 'mission-dossier-contracts/distributed';
import { counted } from './counted.js';

/** How a projector does, on one line. */
export function projectorStatusText(metrics: ProjectorMetrics, elapsedMs: number): string {
  const { events, backlog, oldestUnsettledMs, conflicts } = metrics;
  const perSecond = Math.round(events / (elapsedMs / 1000));
  return [
    counted(events, 'event'),
    `${perSecond.toLocaleString('en-US')}/s`,
    `${counted(backlog.waiting + backlog.unsettled, 'message')} behind`,
    `oldest ${(oldestUnsettledMs / 1000).toFixed(1)} s`,
    ...(deadOf(metrics) > 0 ? [`${deadOf(metrics).toLocaleString('en-US')} dead`] : []),
    ...(conflicts > 0 ? [counted(conflicts, 'conflict')] : []),
  ].join(', ');
}

/** What a projector did until it ended. */
export function projectedText(metrics: ProjectorMetrics | undefined): string {
  if (!metrics) return 'projected 0 events\n';
  const { events, deltas } = metrics;
  const dead = deadOf(metrics);
  const lost = dead > 0 ? `, ${counted(dead, 'dead letter')}` : '';
  return `projected ${counted(events, 'event')} into ${counted(deltas, 'delta')}${lost}\n`;
}

function deadOf({ dead }: ProjectorMetrics): number {
  return Object.values(dead).reduce((sum, count) => sum + count, 0);
}
