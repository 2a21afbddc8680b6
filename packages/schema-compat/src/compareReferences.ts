import type { Break } from './finding.js';
import { acceptsNull } from './reference.js';
import type { Reference } from './reference.js';
import type { Sides } from './schemaSet.js';
import { nameOf } from './schemaSet.js';
import { mapSides } from './walk.js';
import type { Walk } from './walk.js';
import { code, rejects, subjectOf } from './words.js';

/**
 * Compares two references.
 *
 * @returns the file, if both refer to the same: changes in that file are reported there
 */
export function compareReferences(walk: Walk, pair: Sides<Reference>): string | undefined {
  compareNull(walk, pair);
  const targets = mapSides(pair, ({ target }) => target);
  if (targets.old.file === targets.new.file) return targets.new.file;

  const subject = subjectOf(pair.new.at);
  const breaks = walk.breaksOf(mapSides(targets, (target) => [target]));
  const isSame = !breaks.backward && !breaks.forward;
  const [before, after] = [targets.old, targets.new].map(({ file }) => code(nameOf(file)));
  const change = `${subject} refers to ${after} instead of ${before}`;
  const withChange = (found: Break | undefined) =>
    found && { ...found, text: `${change}: ${found.text}` };
  walk.report(
    isSame ? 'ref-renamed' : 'ref-target-changed',
    mapSides(pair, ({ at }) => at),
    { backward: withChange(breaks.backward), forward: withChange(breaks.forward) },
    `${change}, which accepts the same values`,
  );
  return undefined;
}

/**
 * Whether a nullable reference hides that its target accepts null in only one version. If so, the changes of
 * the target do not apply to the reference.
 */
export function nullHidesTarget(pair: Sides<Reference>): boolean {
  const isNullable = pair.old.isNullable || pair.new.isNullable;
  const ofTargets = mapSides(pair, ({ target }) => acceptsNull([target]));
  return isNullable && ofTargets.old !== ofTargets.new;
}

function compareNull(walk: Walk, pair: Sides<Reference>): void {
  if (pair.old.isNullable === pair.new.isNullable || acceptsNull([pair.new.target])) return;
  const at = mapSides(pair, ({ nullAt }) => nullAt);
  const what = `${subjectOf(pair.new.nullAt)} if it is null`;
  if (pair.old.isNullable)
    walk.report('null-forbidden', at, { backward: { text: rejects('backward', what) } });
  else walk.report('null-allowed', at, { forward: { text: rejects('forward', what) } });
}
