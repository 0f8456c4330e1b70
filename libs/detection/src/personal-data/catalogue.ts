import { TABLE_SIZE } from './alphabet';
import { STEP } from './island';
import { type Recognizer, THRESHOLD } from './recognizer';
import { ShapeAutomaton } from './shape/shape-automaton';
import { shapeOf } from './shape/shape-pattern';

/** A recogniser made ready. */
export interface Matcher {
  readonly recognizer: Recognizer;
  /** The set of triggers that wakes it. */
  readonly bit: number;
  /** Shared by all scans: it is always used from `lastIndex` 0 and never left in the middle. */
  readonly regexp: RegExp;
}

/** One regular expression that says whether any of several recognisers may match. */
interface Gate {
  readonly bit: number;
  /** The shortest match of any of them. */
  readonly length: number;
  readonly regexp: RegExp;
  readonly matchers: readonly Matcher[];
}

/** What a set of triggers wakes. */
export interface Woken {
  readonly gates: readonly Gate[];
  /** Says which recognisers of numbers may match an island. */
  readonly numbers: ShapeAutomaton<Matcher> | undefined;
  /** The same for those that need a cue: they are tried only where there is one. */
  readonly announced: ShapeAutomaton<Matcher> | undefined;
  /** The shortest and the longest match. */
  readonly shortest: number;
  readonly longest: number;
}

/** Recognisers that one gate stands for. */
const GATE_SIZE = 12;
/** Sets of triggers that fit into the bits of a number. */
const MOST_SETS = 31;

const compiled = new WeakMap<readonly Recognizer[], Catalogue>();

/** Recognisers, compiled: which character calls for which, and which of them a word in front of the value calls for. */
export class Catalogue {
  /** Which sets of triggers each character belongs to, one bit each. */
  readonly bits = new Uint32Array(TABLE_SIZE);
  /** The sets of which a trigger counts only when a character other than a space follows it. */
  readonly inner: number;
  private readonly matchers: readonly Matcher[];
  /** Numbers are everywhere: of these recognisers a shape is looked at first, of those that need a cue also the cue. */
  private readonly numbers: ShapeAutomaton<Matcher>;
  private readonly announced: ShapeAutomaton<Matcher>;
  /** The other recognisers, in groups. */
  private readonly gates: readonly Gate[];
  private readonly woken = new Map<number, Woken>();

  private constructor(recognizers: readonly Recognizer[]) {
    const sets = [...new Set(recognizers.map(setOf))];
    if (sets.length > MOST_SETS) {
      throw new Error(`More than ${MOST_SETS} different sets of triggers: let recognisers share some.`);
    }
    const matchers = recognizers.map((recognizer) =>
      matcherOf(recognizer, 1 << sets.indexOf(setOf(recognizer))),
    );
    let inner = 0;
    for (const { bit, recognizer } of matchers) {
      for (const character of recognizer.triggers) this.bits[character.charCodeAt(0)]! |= bit;
      if (recognizer.isInner) inner |= bit;
    }
    this.inner = inner;
    this.matchers = matchers;
    const numbers = matchers.filter(isNumber);
    this.numbers = automatonOf(numbers.filter((matcher) => !needsCue(matcher)));
    this.announced = automatonOf(numbers.filter(needsCue));
    this.gates = gatesOf(matchers.filter((matcher) => !isNumber(matcher)));
  }

  /** What these triggers wake; without triggers nothing, and the shortest match is `Infinity`. */
  wokenBy(triggers: number): Woken {
    let woken = this.woken.get(triggers);
    if (!woken) this.woken.set(triggers, (woken = this.wake(triggers)));
    return woken;
  }

  private wake(triggers: number): Woken {
    const matchers = this.matchers.filter(({ bit }) => (triggers & bit) !== 0);
    return {
      gates: this.gates.filter(({ bit }) => (triggers & bit) !== 0),
      numbers: matchers.some((matcher) => isNumber(matcher) && !needsCue(matcher)) ? this.numbers : undefined,
      announced: matchers.some((matcher) => isNumber(matcher) && needsCue(matcher))
        ? this.announced
        : undefined,
      shortest: Math.min(...matchers.map(({ recognizer }) => recognizer.minLength)),
      longest: Math.max(0, ...matchers.map(({ recognizer }) => recognizer.maxLength)),
    };
  }

  /**
   * The catalogue of a list of recognisers, made once.
   *
   * @throws Error when a recogniser is too long for the scan or too many sets of triggers are used.
   */
  static of(recognizers: readonly Recognizer[]): Catalogue {
    let catalogue = compiled.get(recognizers);
    if (!catalogue) compiled.set(recognizers, (catalogue = new Catalogue(recognizers)));
    return catalogue;
  }
}

/** Recognisers with the same triggers share a bit. */
const setOf = ({ triggers, isInner }: Recognizer): string => `${isInner === true} ${triggers}`;

function matcherOf(recognizer: Recognizer, bit: number): Matcher {
  const { rule, maxLength, pattern } = recognizer;
  if (maxLength >= STEP) throw new Error(`Recogniser "${rule}": maxLength must be below ${STEP}.`);
  const regexp = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`);
  return { recognizer, bit, regexp };
}

const isNumber = ({ recognizer }: Matcher): boolean => /\d/.test(recognizer.triggers);
const needsCue = ({ recognizer }: Matcher): boolean => recognizer.score < THRESHOLD;

const automatonOf = (matchers: readonly Matcher[]): ShapeAutomaton<Matcher> =>
  new ShapeAutomaton(matchers.map((matcher) => [shapeOf(matcher.regexp), matcher]));

const byLength = (a: Matcher, b: Matcher): number => a.recognizer.minLength - b.recognizer.minLength;

/** Puts recognisers with the same triggers and flags together, a few at a time. */
function gatesOf(matchers: readonly Matcher[]): Gate[] {
  const groups = new Map<string, Matcher[][]>();
  for (const matcher of matchers.toSorted(byLength)) {
    const key = `${matcher.bit} ${matcher.regexp.flags}`;
    const chunks = groups.get(key) ?? [[]];
    groups.set(key, chunks);
    if (chunks.at(-1)!.length === GATE_SIZE) chunks.push([]);
    chunks.at(-1)!.push(matcher);
  }
  return [...groups.values()].flat().map((group) => {
    const source = group.map(({ recognizer }) => `(?:${recognizer.pattern.source})`).join('|');
    const regexp = new RegExp(source, group[0]!.regexp.flags.replace('g', ''));
    return {
      bit: group[0]!.bit,
      length: Math.min(...group.map(({ recognizer }) => recognizer.minLength)),
      regexp,
      matchers: group,
    };
  });
}
