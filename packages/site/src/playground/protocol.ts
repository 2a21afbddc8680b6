import type { Finding } from 'mission-dossier-cli/reporting';
import type { Content } from './content.js';

/** What the page sends to the worker. */
export interface CheckRequest {
  /** The name that places have in messages. */
  readonly name: string;
  /** Text of the editor, or a file, which may be a database, or compressed. */
  readonly source: string | Blob;
}

/** What the worker sends to the page. */
export type CheckReply =
  /** The input is a database, and the worker was started without what reads it. */
  | { readonly kind: 'needsSqlite' }
  | ({ readonly kind: 'text' } & Pick<Content, 'text' | 'rows'>)
  | { readonly kind: 'progress'; readonly records: number }
  | { readonly kind: 'checked'; readonly checked: Checked }
  | { readonly kind: 'unreadable'; readonly message: string };

/** A finding, and the line of the editor with its place. */
export interface ShownFinding extends Finding {
  readonly editorLine: number;
}

/** What was found in an input. */
export interface Checked extends Pick<Content, 'note'> {
  readonly records: number;
  /** The number of records with an error. */
  readonly invalid: number;
  readonly errors: number;
  readonly advisories: number;
  /** The first findings, in the order of their places. */
  readonly findings: readonly ShownFinding[];
  /** Which generations were read, in words; null if all events are canonical. */
  readonly generations: string | null;
  /** The dossiers in one line. */
  readonly dossiers: string;
  /** The page of `dossier report`: an HTML document. A blob is not copied to the page, however long it is. */
  readonly report: Blob;
  /** The events without errors in canonical form, as JSON Lines. */
  readonly canonical: Blob;
}
