import { PARITY_STATUS_VALUES } from 'mission-dossier-contracts';
import type { OverviewEntry } from '../overview.js';
import { ParityBadge } from './Parity.js';
import { grouped } from '../../text/grouped.js';

/** How many dossiers have which parity, and what that does not say of the clean ones. */
export function Tally({ entries }: { readonly entries: readonly OverviewEntry[] }) {
  const rows = entries.map(({ row }) => row);
  const clean = rows.filter(({ parity_status }) => parity_status === 'clean');
  const otherHash = clean.filter(
    ({ snapshot_hash_matches }) => snapshot_hash_matches === false,
  ).length;
  const missing = clean.filter(({ active_anomalies }) => active_anomalies > 0).length;
  return (
    <>
      <ul class="tally">
        {PARITY_STATUS_VALUES.map((status) => (
          <li>
            <ParityBadge status={status} />{' '}
            {grouped(rows.filter(({ parity_status }) => parity_status === status).length)}
          </li>
        ))}
      </ul>
      {otherHash + missing > 0 && (
        <p class="aside">
          Clean says that no drift was detected. Of the clean ones, the artifacts of{' '}
          {grouped(otherHash)} do not hash to the latest snapshot, and {grouped(missing)} have
          missing artifacts.
        </p>
      )}
    </>
  );
}
