import { describe, oneOf } from '../issues/wording.js';
import { copyJson } from '../json/copyJson.js';
import type { FoldOptions } from '../reducer/family.js';
import { assertRules, CONTRACT_RULES } from '../reducer/rules.js';
import type { ReducerRules } from '../reducer/rules.js';
import type { OtherNamespaces } from '../reducer/streamNamespaces.js';
import type { EventReader } from '../validation/eventReader.js';
import type { ProjectionOptions } from './projection.js';

/** The policies on other namespaces that one projection can have. */
export const SINGLE_POLICIES: readonly OtherNamespaces[] = ['refuse', 'collect'];

/** The options of a projection with their defaults, and those of its family. Projections share them. */
export class CompleteOptions implements ProjectionOptions {
  readonly rules: ReducerRules;
  readonly namespaces: OtherNamespaces;
  readonly immutableEvents: boolean;
  readonly reader: EventReader | undefined;
  /** How events are folded. */
  readonly folding: FoldOptions;

  private constructor(options: ProjectionOptions) {
    const { rules = CONTRACT_RULES, namespaces = 'refuse', immutableEvents = false } = options;
    assertRules(rules);
    if (!SINGLE_POLICIES.includes(namespaces))
      throw new TypeError(
        `found ${describe(namespaces)}, expected ${oneOf(SINGLE_POLICIES)} for "namespaces"`,
      );
    // With those of the family, for `restart`.
    Object.assign(this, options);
    this.rules = rules;
    this.namespaces = namespaces;
    this.immutableEvents = immutableEvents;
    this.reader = options.reader;
    this.folding = { rules, keep: immutableEvents ? itself : copyJson };
  }

  /** @throws TypeError if there are rules or policies that do not exist */
  static of(options: ProjectionOptions): CompleteOptions {
    return options instanceof CompleteOptions ? options : new CompleteOptions(options);
  }
}

function itself<T>(part: T): T {
  return part;
}
