import { printable, ShortValue } from 'mission-dossier-cli/reporting';
import type { ShownFinding } from './protocol.js';

/** What is wrong, in the order of the places. Each leads to its place in the text. */
export function Findings({
  findings,
  records,
  onVisit,
}: {
  /** The number of records that were checked. */
  readonly records: number;
  readonly findings: readonly ShownFinding[];
  readonly onVisit: (finding: ShownFinding) => void;
}) {
  if (findings.length === 0)
    return <p class="empty">{records === 0 ? 'Nothing was checked.' : 'Nothing is wrong.'}</p>;
  return (
    <ol class="verdicts">
      {findings.map((finding) => (
        <li class={finding.severity}>
          <button
            type="button"
            onClick={() => {
              onVisit(finding);
            }}
          >
            <span class="place">
              {finding.severity === 'error' ? 'Error' : 'Advice'} at {finding.line}:{finding.column}
            </span>{' '}
            {finding.path ? (
              <code>
                <ShortValue text={finding.path} />
              </code>
            ) : null}{' '}
            <span class="message">
              <bdi>{printable(finding.message)}</bdi>
            </span>
            {finding.eventType !== null && (
              <small>
                <ShortValue text={finding.eventType} />
              </small>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}
