import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anyEventsOf, eventsOf } from './data.js';
import type { StreamShape } from './data.js';
import { writtenEvent } from './writtenEvent.js';

const WRITTEN_CHARACTERS = 1024 * 1024;

/** Generated streams as JSON Lines in a temporary folder; each is written when it is first requested. */
export class GeneratedFiles {
  readonly #folder = mkdtempSync(join(tmpdir(), 'mission-dossier-bench-'));
  readonly #written = new Set<string>();
  readonly #report: (activity: string) => void;

  constructor(report: (activity: string) => void) {
    this.#report = report;
  }

  /** The path of a stream's file. */
  of(shape: StreamShape): string {
    const { events, namespaces = 1, active = '', seed = '', producer = '', form = '' } = shape;
    const { families = '' } = shape;
    const name = [events, namespaces, active, seed, producer, form, families].join('-');
    const file = join(this.#folder, `${name}.jsonl`);
    if (!this.#written.has(file)) {
      this.#report(`writing ${events} events`);
      writeStream(file, shape);
      this.#written.add(file);
    }
    return file;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Writes a stream in parts, because the largest do not fit in memory. */
function writeStream(file: string, shape: StreamShape): void {
  const descriptor = openSync(file, 'w');
  let text = '';
  for (const event of writtenEventsOf(shape)) {
    text += `${JSON.stringify(event)}\n`;
    if (text.length < WRITTEN_CHARACTERS) continue;
    writeSync(descriptor, text);
    text = '';
  }
  writeSync(descriptor, text);
  closeSync(descriptor);
}

function* writtenEventsOf(shape: StreamShape): Generator<object> {
  if (shape.families === 'all') yield* anyEventsOf(shape);
  else for (const event of eventsOf(shape)) yield writtenEvent(event, shape.form ?? 'canonical');
}
