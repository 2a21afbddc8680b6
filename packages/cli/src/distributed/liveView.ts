import type { MissionDossierState } from 'mission-dossier-contracts';
import type { Io, Output } from '../io.js';
import { dossierText } from '../text/dossier.js';
import { stateParts } from '../text/state.js';
import { stateLine } from '../text/stateLine.js';
import type { WatchFormat } from './watchFormats.js';

/** To the start of a line above, and erase what is below (ECMA-48). */
const backTo = (lines: number) => `\r${lines > 0 ? `\u001b[${lines}A` : ''}\u001b[J`;
/** A line that is longer than the terminal is wide is cut, and does not wrap (DECAWM). */
const [CUT, WRAP] = ['\u001b[?7l', '\u001b[?7h'];

/** Shows each state of a mission: on a terminal in place of the one before, else below it. */
export class LiveView {
  readonly #io: Io;
  readonly #format: WatchFormat;
  #last: MissionDossierState | null = null;
  #lastText = '';
  /** The lines of it that are just above the cursor. */
  #shownLines = 0;

  constructor(io: Io, format: WatchFormat) {
    this.#io = io;
    // What cannot be redrawn gets a line for each change.
    this.#format = format === 'text' && io.stdout.columns === undefined ? 'lines' : format;
  }

  /** Returns an io whose other texts stay, with the next state below them; it shows no progress. */
  wrap(io: Io): Io {
    const keeping = (output: Output): Output => ({
      ...output,
      write: async (text) => {
        if (text !== '') this.#shownLines = 0;
        await output.write(text);
      },
    });
    const notices = { ...keeping(io.notices), columns: undefined };
    return { ...io, stderr: keeping(io.stderr), notices };
  }

  /** Shows a state, unless it looks as the last one does. */
  async show(state: MissionDossierState): Promise<void> {
    const { stdout } = this.#io;
    const text = this.#textOf(state);
    const before = this.#last;
    this.#last = state;
    if (text === this.#lastText) return;
    this.#lastText = text;
    if (this.#format === 'json') await stdout.write(text);
    else if (this.#format === 'text') await stdout.write(this.#redraw(text));
    else await stdout.write(`${stateLine(state, before, stdout.colors)}\n`);
  }

  #textOf(state: MissionDossierState): string {
    const { stdout, now } = this.#io;
    if (this.#format === 'json') return [...stateParts(state, this.#io, 'json')].join('');
    if (this.#format === 'lines') return `${stateLine(state, null, stdout.colors)}\n`;
    return fitted(dossierText(state, stdout.colors, now()), stdout);
  }

  #redraw(text: string): string {
    const start = backTo(this.#shownLines);
    this.#shownLines = text.split('\n').length - 1;
    return `${start}${CUT}${text}${WRAP}`;
  }
}

/** The lines of a text that fit on a terminal, so that all of them can be redrawn. */
function fitted(text: string, { rows = Infinity }: Output): string {
  const lines = text.split('\n');
  const most = Math.max(1, rows - 2);
  const more = lines.length - most;
  const shown = more > 0 ? [...lines.slice(0, most), `… ${more} more lines`] : lines;
  return `${shown.join('\n')}\n`;
}
