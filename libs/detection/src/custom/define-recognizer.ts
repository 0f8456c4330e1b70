import { CUE_NAMES, type CueName } from '../personal-data/cue/cue-name';
import { type Recognizer, THRESHOLD } from '../personal-data/recognizer';
import { scanPersonalData } from '../personal-data/scan';
import { ANY_TRIGGERS, linearPattern, type LinearPattern, WORD } from './linear-pattern';
import { expiryOf, type Ownership } from './ownership';
import { PatternParser } from './pattern-parser';
import { parseTemplate } from './template-parser';

/** What a custom recogniser looks for: one of the three. */
export type CustomShape =
  /** `EMP-#####`: `#` a digit, `@` a letter, `*` either, `?` makes what is before it optional, `\` takes meaning away. */
  | { readonly template: string; readonly words?: never; readonly pattern?: never }
  /** Single words, in any case. */
  | { readonly words: readonly string[]; readonly template?: never; readonly pattern?: never }
  /** A small pattern language that is linear by its making: see `PatternParser`. */
  | { readonly pattern: string; readonly words?: never; readonly template?: never };

/** A recogniser of a host. */
export type CustomRecognizerOptions = CustomShape &
  Ownership & {
    /** What is found, as findings write it: `EMPLOYEE_NUMBER`. */
    readonly category: string;
    /** The name of the rule; findings report it as `custom.<rule>`. */
    readonly rule: string;
    /** Texts that it must find whole; at least one. */
    readonly examples: readonly string[];
    /** Texts in which it must find nothing; at least one. */
    readonly nonExamples: readonly string[];
    /**
     * How sure it is, 0 to 1; below 0.5 it needs one of its cues in front.
     * @default 0.9
     */
    readonly score?: number;
    /** Words in front that make it surer. */
    readonly cues?: readonly CueName[];
  };

/** A recogniser that was checked; it goes on to find after its expiry, and the posture check says so. */
export interface CustomRecognizer extends Ownership {
  readonly recognizer: Recognizer;
  /** Whether its owner should have looked at it again. */
  isExpired(now: Date): boolean;
}

const CATEGORY = /^[A-Z][A-Z0-9_]{0,23}$/;
const RULE = /^[a-z][a-z0-9.-]{0,47}$/;
const SINGLE_WORD = new RegExp(`^[${WORD}-]{3,64}$`);
const MOST_WORDS = 10_000;

const folded = (word: string): string => word.normalize('NFKC').toLowerCase();

/** Words are looked up and not tried one by one: ten thousand cost what one costs. */
function wordPattern(words: readonly string[]): LinearPattern & Pick<Recognizer, 'validate'> {
  const wrong = words.findIndex((word) => !SINGLE_WORD.test(word));
  if (words.length === 0 || words.length > MOST_WORDS || wrong >= 0) {
    const which = wrong >= 0 ? `word ${wrong + 1} is not one` : `it has ${words.length}`;
    throw new Error(
      `it needs 1 to ${MOST_WORDS} single words of 3 to 64 Latin letters, digits or hyphens: ${which}.`,
    );
  }
  const known = new Set(words.map(folded));
  const sizes = words.map(({ length }) => length);
  const [minLength, maxLength] = [Math.min(...sizes), Math.max(...sizes)];
  return {
    source: `(?<![${WORD}-])[${WORD}-]{${minLength},${maxLength}}(?![${WORD}-])`,
    ...{ minLength, maxLength, triggers: ANY_TRIGGERS },
    validate: (match) => (known.has(folded(match)) ? match.length : 0),
  };
}

function shapeOf({ template, words, pattern }: CustomShape): LinearPattern & Pick<Recognizer, 'validate'> {
  const given = [template, words, pattern].filter((shape) => shape !== undefined);
  if (given.length !== 1) throw new Error('it needs exactly one of template, words and pattern.');
  if (words) return wordPattern(words);
  if (template !== undefined) return linearPattern(parseTemplate(template));
  return linearPattern(new PatternParser(pattern).parse());
}

function assertNames({ category, rule, score = 0.9, cues = [] }: CustomRecognizerOptions): void {
  if (!CATEGORY.test(category))
    throw new Error('its category is none: write it as findings do, EMPLOYEE_NUMBER.');
  if (!RULE.test(rule)) throw new Error('its rule is no name: write it in lower case, employee-number.');
  if (!(score > 0 && score <= 1)) throw new Error('its score is not above 0 and at most 1.');
  if (score < THRESHOLD && cues.length === 0) {
    throw new Error(`its score is below ${THRESHOLD} and it has no cues, so it could never report anything.`);
  }
  if (!cues.every((cue) => CUE_NAMES.includes(cue)))
    throw new Error(`its cues must be of: ${CUE_NAMES.join(', ')}.`);
}

/** Examples are personal data themselves: errors give their number only. */
function assertExamples(recognizer: Recognizer, { examples, nonExamples }: CustomRecognizerOptions): void {
  if (examples.length === 0 || nonExamples.length === 0) {
    throw new Error('it needs at least one example and one non-example.');
  }
  const recognizers = [{ ...recognizer, score: 1 }];
  const isMissed = (text: string): boolean => {
    const [finding] = scanPersonalData(text, { recognizers });
    return finding?.start !== 0 || finding.end !== text.length;
  };
  const missed = examples.findIndex(isMissed);
  if (missed >= 0) {
    throw new Error(
      `it does not find example ${missed + 1} whole. Words are read one by one: no spaces between letters.`,
    );
  }
  const wrong = nonExamples.findIndex((text) => scanPersonalData(text, { recognizers }).length > 0);
  if (wrong >= 0) throw new Error(`it finds something in non-example ${wrong + 1}: make it narrower.`);
}

/**
 * Makes a recogniser of a template, a list of words or a small pattern, checked at boot: it takes linear time by its
 * making and agrees with its examples. Nobody passes a regular expression, so nobody passes one that explodes.
 *
 * @throws Error that names the rule and the remedy; never an example.
 */
export function defineRecognizer(options: CustomRecognizerOptions): CustomRecognizer {
  try {
    assertNames(options);
    const ends = expiryOf(options);
    const { category, rule, score = 0.9, cues, owner, expires } = options;
    const { source, ...shape } = shapeOf(options);
    const recognizer: Recognizer = {
      ...{ category, rule: `custom.${rule}`, score, ...shape, pattern: new RegExp(source) },
      ...(cues && { cues }),
    };
    assertExamples(recognizer, options);
    return { recognizer, owner, expires, isExpired: (now) => now.getTime() >= ends };
  } catch (error) {
    throw new Error(`Custom recogniser "${options.rule}": ${(error as Error).message}`, { cause: error });
  }
}
