import type { Alternative, Conjunction } from './alternative.js';
import { compareAlternatives } from './compareAlternatives.js';
import { compareReferences, nullHides } from './compareReferences.js';
import { compareTypes } from './compareTypes.js';
import { DIRECTIONS, keyOf } from './finding.js';
import type { Breaks, Finding } from './finding.js';
import { keyOfPlace } from './joined.js';
import { peeled } from './peeled.js';
import { RULES } from './rules.js';
import type { RuleId, RuleText } from './rules.js';
import { SchemaError } from './schemaError.js';
import type { Sides, Spot } from './schemaSet.js';
import { both } from './walk.js';
import type { Walk } from './walk.js';

/** Schemas that need more steps were made to need them. */
const MOST_STEPS = 500_000;

/** What all passes of one comparison share. */
export interface Budget {
  steps: number;
}

/**
 * One pass over the two versions of a schema. Pairs that it meets again on its way (recursion) are taken to
 * be compatible: where they are not, it finds that out where it met them first.
 */
export class Comparison implements Walk {
  readonly #findings = new Map<string, Finding>();
  readonly #reached = new Set<string>();

  /**
   * @param file - the schema that the pass is about
   * @param inPlace - whether references are followed, or left to the comparison of their targets
   */
  constructor(
    readonly file: string,
    readonly noun: string,
    private readonly budget: Budget,
    private readonly inPlace = false,
    private readonly visited = new Set<string>(),
  ) {}

  /** What has been found. */
  get findings(): readonly Finding[] {
    return [...this.#findings.values()];
  }

  /** The schemas that both versions refer to in the same place. */
  get reached(): ReadonlySet<string> {
    return this.#reached;
  }

  compare = (pair: Sides<Conjunction>): void => {
    if (this.#isVisited(pair)) return;
    const references = both(pair, peeled);
    const { old: before, new: after } = references;
    if (!this.inPlace && before && after && !nullHides({ old: before, new: after })) {
      const target = compareReferences(this, { old: before, new: after });
      if (target !== undefined) this.#reached.add(target);
    } else compareTypes(this, pair);
  };

  breaksOf = (pair: Sides<Conjunction>): Breaks => {
    // A pass that reports is asked about this change alone; one that does not, about all that it meets.
    const pass = this.#pass(this.inPlace ? this.visited : new Set());
    pass.compare(pair);
    return pass.#breaks();
  };

  breaksOfAlternatives = (pair: Sides<Alternative>): Breaks => {
    const pass = this.#pass(new Set(this.visited));
    compareAlternatives(pass, pair);
    return pass.#breaks();
  };

  report = (rule: RuleId, at: Sides<Spot>, breaks: Breaks, note?: string): void => {
    const { isGone }: RuleText = RULES[rule];
    const isMoved = at.old.file !== at.new.file;
    const named = isMoved ? at.new.file === this.file : !isGone;
    const { file, pointer } = named ? at.new : at.old;
    const isBreak = DIRECTIONS.some((direction) => breaks[direction]);
    const finding = {
      rule,
      file,
      pointer,
      at: both(at, spotOf),
      breaks,
      note: isBreak ? undefined : note,
    };
    this.#findings.set(keyOf(finding), finding);
  };

  #pass(visited: Set<string>): Comparison {
    return new Comparison(this.file, this.noun, this.budget, true, visited);
  }

  #isVisited(pair: Sides<Conjunction>): boolean {
    this.budget.steps += 1;
    if (this.budget.steps > MOST_STEPS)
      throw new SchemaError(`${this.file}: the schemas are too intricate to be compared`);
    const key = JSON.stringify([pair.old.map(keyOfPlace), pair.new.map(keyOfPlace)]);
    if (this.visited.has(key)) return true;
    this.visited.add(key);
    return false;
  }

  /** By direction the first break that is certain, or else the first. */
  #breaks(): Breaks {
    return Object.fromEntries(
      DIRECTIONS.map((direction) => {
        const found = this.findings.flatMap(({ breaks }) => breaks[direction] ?? []);
        return [direction, found.find(({ isUndecided }) => !isUndecided) ?? found[0]];
      }),
    );
  }
}

function spotOf({ file, pointer }: Spot): Spot {
  return { file, pointer };
}
