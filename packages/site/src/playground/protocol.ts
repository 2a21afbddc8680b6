import type { Finding } from 'mission-dossier-cli/reporting';

/** What the page sends to the worker. */
export interface CheckRequest {
  /** The name that places have in messages. */
  readonly name: string;
  /** Text of the editor, or a file, which may be compressed with gzip. */
  readonly source: string | Blob;
}

/** What the worker sends to the page. */
export type CheckReply =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'progress'; readonly records: number }
  | { readonly kind: 'checked'; readonly checked: Checked }
  | { readonly kind: 'unreadable'; readonly message: string };

/** What was found in an input. */
export interface Checked {
  readonly records: number;
  /** The number of records with an error. */
  readonly invalid: number;
  readonly errors: number;
  readonly advisories: number;
  /** The first findings, in the order of their places. */
  readonly findings: readonly Finding[];
  /** Which generations were read, in words; null if all events are canonical. */
  readonly generations: string | null;
  /** The dossiers in one line. */
  readonly dossiers: string;
  /** The page of `dossier report`: an HTML document. A blob is not copied to the page, however long it is. */
  readonly report: Blob;
  /** The events without errors in canonical form, as JSON Lines. */
  readonly canonical: Blob;
}
