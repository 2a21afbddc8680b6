import type { Alternative, Conjunction } from './alternative.js';
import { compareAlternatives } from './compareAlternatives.js';
import { compareReferences, nullHides } from './compareReferences.js';
import { compareTypes } from './compareTypes.js';
import { mergedBreaks, mergedFindings, keyOf } from './finding.js';
import type { Breaks, Finding } from './finding.js';
import { keyOfPlace } from './withoutRepeats.js';
import { plainReferenceOf } from './reference.js';
import { RULES } from './rules.js';
import type { RuleId, RuleText } from './rules.js';
import { SchemaError } from './schemaError.js';
import type { Sides, Spot } from './schemaSet.js';
import { mapSides } from './walk.js';
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
  readonly #found: { readonly finding: Finding; readonly within: Sides<Spot> }[] = [];
  readonly #reached = new Set<string>();
  /** The places in this file that are being compared, or that what is being compared is part of. */
  #within: Sides<Spot>;

  /**
   * @param file - the schema that the pass is about
   * @param inPlace - whether references are followed, or left to the comparison of their targets
   */
  constructor(
    readonly file: string,
    readonly valuesWord: string,
    private readonly budget: Budget,
    private readonly inPlace = false,
    private readonly visited = new Set<string>(),
  ) {
    const root = { file, pointer: '' };
    this.#within = { old: root, new: root };
  }

  /** What has been found, wherever it stands. */
  get findings(): readonly Finding[] {
    return mergedFindings(this.#found.map(({ finding }) => finding));
  }

  /**
   * What has been found. What stands in another file, which is part of this one (`allOf`), and is no change of
   * that file, is one of this.
   *
   * @param changes - the keys of what the passes over all files found in these
   */
  findingsBeside(changes: ReadonlySet<string>): readonly Finding[] {
    return mergedFindings(
      this.#found.map(({ finding, within }) =>
        finding.file === this.file || changes.has(keyOf(finding))
          ? finding
          : { ...finding, file: this.file, pointer: within.new.pointer, at: within },
      ),
    );
  }

  /** The schemas that both versions refer to in the same place. */
  get reached(): ReadonlySet<string> {
    return this.#reached;
  }

  compare = (pair: Sides<Conjunction>): void => {
    if (this.#isVisited(pair)) return;
    const outer = this.#within;
    this.#within = {
      old: this.#placeIn(pair.old) ?? outer.old,
      new: this.#placeIn(pair.new) ?? outer.new,
    };
    this.#compareHere(pair);
    this.#within = outer;
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
    const finding = { rule, file, pointer, at: mapSides(at, spotOf), breaks, note };
    this.#found.push({ finding, within: mapSides(this.#within, spotOf) });
  };

  #compareHere(pair: Sides<Conjunction>): void {
    const { old: before, new: after } = mapSides(pair, plainReferenceOf);
    if (!this.inPlace && before && after && !nullHides({ old: before, new: after })) {
      const target = compareReferences(this, { old: before, new: after });
      if (target !== undefined) this.#reached.add(target);
    } else compareTypes(this, pair);
  }

  #placeIn(places: Conjunction): Spot | undefined {
    return places.find(({ file }) => file === this.file);
  }

  #pass(visited: Set<string>): Comparison {
    return new Comparison(this.file, this.valuesWord, this.budget, true, visited);
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

  #breaks(): Breaks {
    return mergedBreaks(this.#found.map(({ finding }) => finding.breaks));
  }
}

function spotOf({ file, pointer }: Spot): Spot {
  return { file, pointer };
}
