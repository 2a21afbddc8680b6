import { useEffect, useState } from 'preact/hooks';
import { EXAMPLES } from './examples.js';

/** An input that somebody chose. */
export interface Source {
  readonly name: string;
  readonly content: string | Blob;
}

/** Where events come from, beside the editor: an example, or a file that is picked or dropped anywhere. */
export function Sources({
  onSource,
  onProblem,
}: {
  readonly onSource: (source: Source) => void;
  readonly onProblem: (message: string) => void;
}) {
  const [chosen, setChosen] = useState('');
  const open = (files: FileList | null) => {
    const [file, ...others] = files ?? [];
    if (others.length > 0) onProblem('These are several files. Expected one.');
    else if (file) onSource({ name: file.name, content: file });
    setChosen('');
  };
  useDrop(open);
  return (
    <div class="sources">
      <label>
        Example{' '}
        <select
          value={chosen}
          onChange={({ currentTarget: { value } }) => {
            setChosen(value);
            const example = EXAMPLES.find(({ name }) => name === value);
            if (example) onSource({ name: example.name, content: example.text });
          }}
        >
          <option value="">none</option>
          {EXAMPLES.map(({ name, title }) => (
            <option value={name}>{title}</option>
          ))}
        </select>
      </label>
      <label class="file">
        Open a file
        <input
          class="visually-hidden"
          type="file"
          onChange={({ currentTarget }) => {
            open(currentTarget.files);
            // So that the same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <button
        type="button"
        onClick={() => {
          setChosen('');
          onSource({ name: '', content: '' });
        }}
      >
        Clear
      </button>
    </div>
  );
}

/** Takes files that are dropped on the page. Other things are dropped into the editor, as usual. */
function useDrop(open: (files: FileList) => void): void {
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer || !hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      open(event.dataTransfer.files);
    };
    // In the first phase: the editor would insert the text of a file.
    addEventListener('dragover', over, true);
    addEventListener('drop', drop, true);
    return () => {
      removeEventListener('dragover', over, true);
      removeEventListener('drop', drop, true);
    };
  }, []);
}
