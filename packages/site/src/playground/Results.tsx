import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Editor } from './editor.js';
import { Findings } from './Findings.js';
import type { Checked, ShownFinding } from './protocol.js';
import { Tabs } from './Tabs.js';

const VERDICTS = 'Verdicts';
const DOSSIER = 'Dossier';
const CANONICAL = 'Canonical form';

/** What was found in an input: what is wrong, the dossiers, and the converted events. */
export function Results({
  name,
  checked,
  onVisit,
}: {
  readonly name: string;
  readonly checked: Checked;
  readonly onVisit: (finding: ShownFinding) => void;
}) {
  const [shown, setShown] = useState(VERDICTS);
  const stem = name.replace(/(\.(gz|zst|jsonl?|ndjson|db|sqlite3?))+$/i, '');
  const panels: Record<string, () => ComponentChildren> = {
    [VERDICTS]: () => (
      <Findings records={checked.records} findings={checked.findings} onVisit={onVisit} />
    ),
    [DOSSIER]: () => (
      <>
        <p class="aside">
          {checked.dossiers}. <Download name={`${stem}.html`} content={checked.report} />
        </p>
        <Report content={checked.report} />
      </>
    ),
    [CANONICAL]: () => (
      <>
        <p class="aside">
          The records without errors, as the contract writes them.{' '}
          <Download name={`${stem}.canonical.jsonl`} content={checked.canonical} />
        </p>
        <Text label="Canonical form" content={checked.canonical} />
      </>
    ),
  };
  return (
    <Tabs names={Object.keys(panels)} shown={shown} onShow={setShown}>
      {panels[shown]?.()}
    </Tabs>
  );
}

/** Saves a file. */
function Download({ name, content }: { readonly name: string; readonly content: Blob }) {
  return (
    <button
      type="button"
      onClick={() => {
        const href = URL.createObjectURL(content);
        Object.assign(document.createElement('a'), { href, download: name }).click();
        URL.revokeObjectURL(href);
      }}
    >
      Save {name}
    </button>
  );
}

/** A report in a frame. No script runs in it, whatever the input has. */
function Report({ content }: { readonly content: Blob }) {
  const [src, setSrc] = useState('');
  useEffect(() => {
    const url = URL.createObjectURL(content);
    setSrc(url);
    return () => {
      URL.revokeObjectURL(url);
    };
  }, [content]);
  return src === '' ? null : <iframe title="The report" sandbox="" src={src} />;
}

/** A text of any length that can only be read. */
function Text({ label, content }: { readonly label: string; readonly content: Blob }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const editor = new Editor({ parent: place.current as HTMLElement, label });
    let isShown = true;
    void content.text().then((text) => {
      if (isShown) editor.text = text;
    });
    return () => {
      isShown = false;
      editor.remove();
    };
  }, [label, content]);
  return <div class="editor" ref={place} />;
}
