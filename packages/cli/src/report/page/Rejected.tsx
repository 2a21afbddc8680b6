import type { Finding } from '../../finding.js';
import type { CappedFindings } from '../cappedFindings.js';
import { ColumnHeads } from './ColumnHeads.js';
import { Folded } from './Folded.js';
import { Heading } from './Heading.js';
import { Code, Value } from './Value.js';
import { grouped } from '../../text/grouped.js';

const SHOWN = 50;

/** The errors and advice about the input, with their places. */
export function Rejected({
  errors,
  advisories,
}: {
  readonly errors: CappedFindings;
  readonly advisories: CappedFindings;
}) {
  return (
    <section>
      <Heading level={2} id="rejected" count={errors.total}>
        Rejected events
      </Heading>
      {errors.total === 0 ? (
        <p class="empty">The input has no errors.</p>
      ) : (
        <Findings findings={errors} caption="Errors, with their places in the input" />
      )}
      {advisories.total > 0 && (
        <Findings findings={advisories} caption="Advice, which does not affect the verdict" />
      )}
    </section>
  );
}

function Findings({
  findings: { shown, total },
  caption,
}: {
  readonly findings: CappedFindings;
  readonly caption: string;
}) {
  return (
    <>
      <Folded items={shown} limit={SHOWN} itemName="finding">
        {(part) => (
          <table class="findings">
            <caption>{caption}</caption>
            <ColumnHeads names={['Place', 'Value', 'What is wrong', 'Event']} />
            <tbody>
              {part.map((finding) => (
                <FindingRow finding={finding} />
              ))}
            </tbody>
          </table>
        )}
      </Folded>
      {total > shown.length && (
        <p class="left-out">
          {grouped(total - shown.length)} more are not on this page; <code>dossier validate</code>{' '}
          reports all.
        </p>
      )}
    </>
  );
}

function FindingRow({
  finding: { file, line, column, path, message, eventId, eventType },
}: {
  readonly finding: Finding;
}) {
  return (
    <tr>
      <th scope="row">
        <Value text={file} />
        <span class="place">
          :{line}:{column}
        </span>
      </th>
      <td>{path ? <Code text={path} /> : null}</td>
      <td>
        <Value text={message} />
      </td>
      <td>
        {eventType === null ? null : <Value text={eventType} />}
        {eventId === null ? null : (
          <div class="line">
            <Code text={eventId} />
          </div>
        )}
      </td>
    </tr>
  );
}
