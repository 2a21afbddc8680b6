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
 * @returns the file that both lead to: what changed in there is reported there
 */
export function compareReferences(walk: Walk, pair: Sides<Reference>): string | undefined {
  compareNull(walk, pair);
  const targets = mapSides(pair, ({ target }) => target);
  if (targets.old.file === targets.new.file) return targets.new.file;

  const subject = subjectOf(pair.new.at);
  const breaks = walk.breaksOf(mapSides(targets, (target) => [target]));
  const isSame = !breaks.backward && !breaks.forward;
  const [before, after] = [targets.old, targets.new].map(({ file }) => code(nameOf(file)));
  const change = `${subject} refers to ${after} in place of ${before}`;
  const told = (found: Break | undefined) =>
    found && { ...found, text: `${change}: ${found.text}` };
  walk.report(
    isSame ? 'ref-renamed' : 'ref-target-changed',
    mapSides(pair, ({ at }) => at),
    { backward: told(breaks.backward), forward: told(breaks.forward) },
    `${change}, which accepts the same`,
  );
  return undefined;
}

/**
 * Whether null, accepted beside a target, hides that the target accepts it in one version alone: what changed
 * in the target says nothing about the reference then.
 */
export function nullHides(pair: Sides<Reference>): boolean {
  const isNullable = pair.old.isNullable || pair.new.isNullable;
  const ofTargets = mapSides(pair, ({ target }) => acceptsNull([target]));
  return isNullable && ofTargets.old !== ofTargets.new;
}

function compareNull(walk: Walk, pair: Sides<Reference>): void {
  if (pair.old.isNullable === pair.new.isNullable || acceptsNull([pair.new.target])) return;
  const at = mapSides(pair, ({ nullAt }) => nullAt);
  const what = `${subjectOf(pair.new.nullAt)} where it is null`;
  if (pair.old.isNullable)
    walk.report('null-forbidden', at, { backward: { text: rejects('backward', what) } });
  else walk.report('null-allowed', at, { forward: { text: rejects('forward', what) } });
}
