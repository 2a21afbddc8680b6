import { counted, printable } from 'mission-dossier-cli/reporting';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Checker } from './checker.js';
import type { Reply } from './checker.js';
import { Editor } from './editor.js';
import { MAX_FINDINGS } from './limits.js';
import type { Checked, ShownFinding } from './protocol.js';
import { Results } from './Results.js';
import { Sources } from './Sources.js';
import type { Source } from './Sources.js';

/** The name of what is typed or pasted. */
const TYPED = 'events';
/** While somebody types, nothing is checked. */
const PAUSE_MS = 300;

/** What is known about the input. */
export type Status =
  | { readonly kind: 'empty' }
  | { readonly kind: 'checking'; readonly records: number }
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'checked'; readonly name: string; readonly checked: Checked };

/** Events on one side, and what they mean on the other. Everything is done on this page, and nothing is sent. */
export function Playground() {
  const [status, setStatus] = useState<Status>({ kind: 'empty' });
  const place = useRef<HTMLDivElement>(null);
  const desk = useRef<Desk | null>(null);
  useEffect(() => {
    const made = new Desk(place.current as HTMLElement, setStatus);
    desk.current = made;
    return () => {
      made.remove();
    };
  }, []);
  return (
    <div class="playground">
      <section aria-labelledby="events">
        <h2 id="events">Events</h2>
        <Sources
          onSource={(source) => desk.current?.open(source)}
          onProblem={(message) => desk.current?.refuse(message)}
        />
        <div class="editor" ref={place} />
      </section>
      <section aria-labelledby="findings">
        <h2 id="findings">What they mean</h2>
        <p role="status">{statusText(status)}</p>
        {status.kind === 'checking' && status.records > 0 && (
          <p class="aside" aria-hidden="true">
            {counted(status.records, 'record')} so far
          </p>
        )}
        {status.kind === 'checked' && (
          <Results
            name={status.name}
            checked={status.checked}
            onVisit={(finding) => desk.current?.visit(finding)}
          />
        )}
      </section>
    </div>
  );
}

/** The editor and the worker, and what goes between them. */
class Desk {
  readonly #editor: Editor;
  readonly #checker = new Checker((reply) => {
    this.#take(reply);
  });
  readonly #setStatus: (status: Status) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #name = TYPED;
  /** Whether the text is that of a database. When it is changed, it no longer is. */
  #isDatabase = false;

  constructor(parent: Element, setStatus: (status: Status) => void) {
    this.#setStatus = setStatus;
    const onChange = () => {
      this.#waitForPause();
    };
    this.#editor = new Editor({ parent, label: 'Events as JSON', onChange });
  }

  /** Checks another input. A file is shown when it was read. */
  open({ name, content }: Source): void {
    clearTimeout(this.#timer);
    this.#name = name;
    this.#isDatabase = false;
    this.#editor.text = typeof content === 'string' ? content : '';
    this.#check(content);
  }

  /** Reports that an input cannot be taken. */
  refuse(message: string): void {
    this.#setStatus({ kind: 'unreadable', message });
  }

  visit(finding: ShownFinding): void {
    this.#editor.goTo(finding);
  }

  remove(): void {
    clearTimeout(this.#timer);
    this.#checker.stop();
    this.#editor.remove();
  }

  #waitForPause(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#isDatabase) this.#name += '.jsonl';
      this.#isDatabase = false;
      this.#check(this.#editor.text);
    }, PAUSE_MS);
  }

  #check(source: string | Blob): void {
    if (source === '') {
      this.#checker.stop();
      this.#name = TYPED;
      this.#editor.mark([]);
      this.#setStatus({ kind: 'empty' });
      return;
    }
    this.#setStatus({ kind: 'checking', records: 0 });
    this.#checker.check({ name: this.#name, source });
  }

  #take(reply: Reply): void {
    switch (reply.kind) {
      case 'text':
        this.#editor.show(reply.text, reply.rows);
        this.#isDatabase = reply.rows !== null;
        break;
      case 'progress':
        this.#setStatus({ kind: 'checking', records: reply.records });
        break;
      case 'unreadable':
        if (this.#editor.text === '') this.#name = TYPED;
        this.#setStatus(reply);
        break;
      case 'checked':
        this.#editor.mark(reply.checked.findings);
        this.#setStatus({ kind: 'checked', name: this.#name, checked: reply.checked });
        break;
      default:
        reply satisfies never;
    }
  }
}

function statusText(status: Status): string {
  switch (status.kind) {
    case 'empty':
      return 'Paste events, drop a file, or choose an example.';
    case 'checking':
      return 'Checking…';
    case 'unreadable':
      return printable(status.message);
    case 'checked':
      return `${printable(status.name)}: ${checkedText(status.checked)}`;
    default:
      return status satisfies never;
  }
}

function checkedText({ records, errors, advisories, invalid, generations, note }: Checked) {
  const more = note === null ? '' : ` ${printable(note)}`;
  if (records === 0) return `no records, so nothing was checked.${more}`;
  const verdict =
    errors === 0 ? 'no errors' : `${counted(errors, 'error')} in ${counted(invalid, 'record')}`;
  const advice = advisories === 0 ? '' : `, ${counted(advisories, 'advisory', 'advisories')}`;
  const all = errors + advisories;
  const shown = all > MAX_FINDINGS ? ` The first ${MAX_FINDINGS} are listed.` : '';
  const forms = generations === null ? '' : ` It ${generations}.`;
  return `${counted(records, 'record')}, ${verdict}${advice}.${shown}${forms}${more}`;
}
