import { DossierError } from 'mission-dossier-contracts';

/** One problem of a manifest. */
export interface ManifestProblem {
  /** JSON pointer to the invalid value; null if the text itself is invalid. */
  readonly path: string | null;
  /** What was found and what was expected. */
  readonly message: string;
  /** The line and column in the text, both from 1, the column in UTF-16 code units; null without a text. */
  readonly line: number | null;
  readonly column: number | null;
}

/** How many problems of a manifest are reported. */
export const MAX_PROBLEMS = 100;

/** Thrown for an invalid manifest of expected artifacts. */
export class ManifestError extends DossierError {
  override readonly name = 'ManifestError';
  readonly code = 'DOSSIER_INVALID_MANIFEST';

  constructor(
    /** The name of the manifest's file. */
    readonly source: string,
    /** The problems of the manifest: at most {@link MAX_PROBLEMS}. */
    readonly problems: readonly ManifestProblem[],
    /** The number of further problems. */
    readonly omitted = 0,
  ) {
    const lines = problems.map((problem) => lineOf(source, problem));
    const rest = `${source}: ${omitted.toLocaleString('en-US')} more problem${omitted === 1 ? '' : 's'}`;
    super([...lines, ...(omitted > 0 ? [rest] : [])].join('\n'));
  }
}

function lineOf(source: string, { path, message, line, column }: ManifestProblem): string {
  const place = line === null || column === null ? [source] : [`${source}:${line}:${column}`];
  return [...place, ...(path ? [path] : []), message].join(': ');
}
