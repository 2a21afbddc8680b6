import { DossierError } from 'mission-dossier-contracts';

/** Something wrong with a manifest. */
export interface ManifestProblem {
  /** JSON pointer to the value at fault; null where the text itself is. */
  readonly path: string | null;
  /** What was found and what was expected. */
  readonly message: string;
  /** The place in the text, both from 1, the column in UTF-16 code units; null where there is no text. */
  readonly line: number | null;
  readonly column: number | null;
}

/** Thrown for an invalid manifest of expected artifacts. */
export class ManifestError extends DossierError {
  override readonly name = 'ManifestError';
  readonly code = 'DOSSIER_INVALID_MANIFEST';

  constructor(
    /** The name of the manifest's file. */
    readonly source: string,
    /** All that is wrong with it. */
    readonly problems: readonly ManifestProblem[],
  ) {
    super(problems.map((problem) => lineOf(source, problem)).join('\n'));
  }
}

function lineOf(source: string, { path, message, line, column }: ManifestProblem): string {
  const place = line === null || column === null ? [source] : [`${source}:${line}:${column}`];
  return [...place, ...(path ? [path] : []), message].join(': ');
}
