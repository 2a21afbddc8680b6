import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import type { Diagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import type { Extension, Text } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { printable } from 'mission-dossier-cli/reporting';
import type { ShownFinding } from './protocol.js';

/** How an editor is made. */
export interface EditorOptions {
  readonly parent: Element;
  /** What it is called, for people who do not see it. */
  readonly label: string;
  /** Called with each change that somebody makes; absent if the text can only be read. */
  readonly onChange?: (() => void) | undefined;
}

/** Text of any length in which places are marked. Only what is in view is laid out. */
export class Editor {
  readonly #view: EditorView;
  readonly #extensions: Extension;
  #isOwnChange = false;
  /** The text whose lines have numbers of their own, and these. */
  #numbered: { readonly doc: Text; readonly numbers: readonly number[] } | null = null;

  constructor({ parent, label, onChange }: EditorOptions) {
    // The style sheets of the editor are adopted by a shadow root; elsewhere they would need an exception in the policy.
    const root = parent.shadowRoot ?? parent.attachShadow({ mode: 'open' });
    root.replaceChildren();
    this.#extensions = [
      // A carriage return stays where it is: the columns of findings count it.
      EditorState.lineSeparator.of('\n'),
      EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
      lineNumbers({ formatNumber: (line, { doc }) => this.#numberOf(line, doc) }),
      highlightSpecialChars(),
      drawSelection(),
      json(),
      syntaxHighlighting(COLOURS),
      THEME,
      keymap.of([...lintKeymap, ...defaultKeymap, ...historyKeymap]),
      onChange ? [history(), lintGutter()] : [EditorState.readOnly.of(true)],
      EditorView.updateListener.of(({ docChanged }) => {
        if (docChanged && !this.#isOwnChange) onChange?.();
      }),
    ];
    this.#view = new EditorView({ parent: root, root, state: this.#stateOf('') });
  }

  get text(): string {
    return this.#view.state.sliceDoc();
  }

  set text(text: string) {
    this.show(text);
  }

  /**
   * Replaces the text. Nobody is notified.
   * @param numbers - the numbers that its lines have until it is changed; default: from 1
   */
  show(text: string, numbers: readonly number[] | null = null): void {
    this.#isOwnChange = true;
    const state = this.#stateOf(text);
    this.#numbered = numbers && { doc: state.doc, numbers };
    this.#view.setState(state);
    this.#isOwnChange = false;
  }

  /** Marks the places of findings, instead of those that are marked. */
  mark(findings: readonly ShownFinding[]): void {
    const { state } = this.#view;
    const marks = findings.map((finding): Diagnostic => ({
      ...rangeOf(state.doc, finding),
      severity: finding.severity === 'error' ? 'error' : 'info',
      message: printable(finding.path ? `${finding.path}: ${finding.message}` : finding.message),
    }));
    this.#view.dispatch(setDiagnostics(state, marks));
  }

  /** Selects the value of a finding, and brings it into view. */
  goTo(finding: ShownFinding): void {
    const { from, to } = rangeOf(this.#view.state.doc, finding);
    this.#view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'center', x: 'center' }),
    });
    this.#view.focus();
  }

  remove(): void {
    this.#view.destroy();
  }

  #numberOf(line: number, doc: Text): string {
    if (this.#numbered?.doc !== doc) return String(line);
    // After the last line feed, there is no row.
    return String(this.#numbered.numbers[line - 1] ?? '');
  }

  #stateOf(doc: string): EditorState {
    return EditorState.create({ doc, extensions: this.#extensions });
  }
}

/** A text, number, word, or the start of an object or array. */
const TOKEN = /"(?:[^"\\]|\\.)*"?|[^\s"{}[\],:]+|[^]/y;

/** The place of a finding in the text. The text may have been changed since. */
function rangeOf(doc: Text, { editorLine, column }: ShownFinding): { from: number; to: number } {
  const { from: start, text, to: end } = doc.line(Math.min(editorLine, doc.lines));
  const from = Math.min(start + column - 1, end);
  TOKEN.lastIndex = from - start;
  return { from, to: from + (TOKEN.exec(text)?.[0].length ?? 0) };
}

const COLOURS = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--link)' },
  { tag: tags.string, color: 'var(--clean)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--missing)' },
]);

const THEME = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--card)', color: 'var(--ink)' },
  '&.cm-focused': { outline: '2px solid var(--link)' },
  '.cm-scroller': {
    fontFamily: "ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace",
    fontSize: '0.8125rem',
    lineHeight: '1.6',
  },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': {
    backgroundColor: 'var(--page)',
    color: 'var(--soft)',
    borderRight: '1px solid var(--line)',
  },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground':
    { backgroundColor: 'var(--missing-tint)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--card)',
    color: 'var(--ink)',
    border: '1px solid var(--line)',
    maxWidth: 'min(40rem, 90vw)',
  },
  '.cm-panels': { backgroundColor: 'var(--quiet)', color: 'var(--ink)' },
  '.cm-panel.cm-panel-lint ul [aria-selected]': { backgroundColor: 'var(--missing-tint)' },
});
