import { quote } from 'mission-dossier-contracts/tooling';
import type { Missing } from './missing.js';
import { folderPath } from './place.js';
import { problemOf } from './problem.js';
import type { IndexProblem } from './problem.js';

/** An artifact is in the dossier, and not among the files of the folder. */
export function removedNotice(path: string): IndexProblem {
  const message =
    'is in the dossier and not in the folder, or ignored there; no event can say so, and it stays in the dossier';
  return problemOf('removed', path, message);
}

/** An anomaly is active, and holds no more. */
export function staysNotice(
  path: string,
  { manifestStep }: Pick<Missing, 'manifestStep'>,
): IndexProblem {
  const message =
    `is missing by ${quote(manifestStep)} in the dossier, and no more; no event can say so where it is a ` +
    'pattern or no longer required, and the anomaly stays there';
  return problemOf('anomaly_stays', path, message);
}

/** The dossier tells of other folders, too; or paths are relative to another one. */
export function elsewhereNotice(prefix: string, count: number): IndexProblem {
  const message =
    `${count} artifact${count === 1 ? '' : 's'} of the dossier ${count === 1 ? 'is' : 'are'} elsewhere: ` +
    `nothing is said of paths that do not begin with ${quote(prefix)}`;
  return problemOf('elsewhere', folderPath(prefix), message);
}

/** A clone does not have the commits that changed some files. */
export function noHistoryNotice(prefix: string, count: number, reason: string): IndexProblem {
  const message = `${count} file${count === 1 ? ' has' : 's have'} no provenance: ${reason}`;
  return problemOf('no_history', folderPath(prefix), message);
}
