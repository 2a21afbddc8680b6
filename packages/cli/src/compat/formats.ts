import type { Colors } from '../io.js';
import { compatGithub } from './compatGithub.js';
import { compatJson } from './compatJson.js';
import { compatText } from './compatText.js';
import type { CompatFormat } from './formatNames.js';
import type { Outcome } from './outcome.js';

/** What formats need beside the outcome. */
interface Surroundings {
  readonly colors: Colors;
  /** The folder of the new schemas; null if they are in a tarball. */
  readonly folder: string | null;
}

/** All formats, by name. */
export const COMPAT_FORMATS: Readonly<
  Record<CompatFormat, (outcome: Outcome, around: Surroundings) => string>
> = {
  text: (outcome, { colors }) => compatText(outcome, colors),
  json: compatJson,
  github: (outcome, { folder }) => compatGithub(outcome, folder),
};
