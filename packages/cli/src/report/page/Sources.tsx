import { counted } from '../../text/counted.js';
import type { EventsRead } from '../eventsRead.js';
import { Folded } from './Folded.js';
import { Heading } from './Heading.js';
import { Value } from './Value.js';

const SHOWN = 20;
const MAX_ON_PAGE = 1000;

/** The inputs, and the events in them that are not part of any dossier. */
export function Sources({ read: { inputs, ignored } }: { readonly read: EventsRead }) {
  const types = [...ignored].sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <section>
      <Heading level={2} id="files">
        Files read
      </Heading>
      <Folded
        items={inputs}
        limit={SHOWN}
        atMost={MAX_ON_PAGE}
        itemName="input"
        elsewhere="the command names all"
      >
        {(shown) => (
          <ul class="plain">
            {shown.map(({ name, records }) => (
              <li>
                <Value text={name} /> <small>{counted(records, 'record')}</small>
              </li>
            ))}
          </ul>
        )}
      </Folded>
      {types.length > 0 && (
        <>
          <p>Events of other types, which are not part of a dossier:</p>
          <Folded items={types} limit={SHOWN} atMost={MAX_ON_PAGE} itemName="type">
            {(shown) => (
              <ul class="plain">
                {shown.map(([type, count]) => (
                  <li>
                    {type === '' ? 'no type' : <Value text={type} />}{' '}
                    <small>{counted(count, 'event')}</small>
                  </li>
                ))}
              </ul>
            )}
          </Folded>
        </>
      )}
    </section>
  );
}
