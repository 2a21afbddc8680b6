import type { Finding } from 'mission-dossier-cli/reporting';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Editor } from './editor.js';
import { Findings } from './Findings.js';
import type { Checked } from './protocol.js';
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
  readonly onVisit: (finding: Finding) => void;
}) {
  const [shown, setShown] = useState(VERDICTS);
  const stem = name.replace(/(\.(gz|jsonl?|ndjson))+$/i, '');
  const panels: Record<string, () => ComponentChildren> = {
    [VERDICTS]: () => (
      <Findings records={checked.records} findings={checked.findings} onVisit={onVisit} />
    ),
    [DOSSIER]: () => (
      <>
        <p class="aside">
          {checked.dossiers}. <Download name={`${stem}.html`} text={checked.report} />
        </p>
        {/* No script runs in it, whatever the input has. */}
        <iframe title="The report" sandbox="" srcdoc={checked.report} />
      </>
    ),
    [CANONICAL]: () => (
      <>
        <p class="aside">
          The records without errors, as the contract writes them.{' '}
          <Download name={`${stem}.canonical.jsonl`} text={checked.canonical} />
        </p>
        <Text label="Canonical form" text={checked.canonical} />
      </>
    ),
  };
  return (
    <Tabs names={Object.keys(panels)} shown={shown} onShow={setShown}>
      {panels[shown]?.()}
    </Tabs>
  );
}

/** Saves a text as a file. */
function Download({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <button
      type="button"
      onClick={() => {
        const href = URL.createObjectURL(new Blob([text]));
        Object.assign(document.createElement('a'), { href, download: name }).click();
        URL.revokeObjectURL(href);
      }}
    >
      Save {name}
    </button>
  );
}

/** A text of any length that can only be read. */
function Text({ label, text }: { readonly label: string; readonly text: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const editor = new Editor({ parent: place.current as HTMLElement, label });
    editor.text = text;
    return () => {
      editor.remove();
    };
  }, [label, text]);
  return <div class="editor" ref={place} />;
}
