import { type Finding } from '../finding';
import { assertScannable, MAX_TEXT_LENGTH } from '../text/text-too-long.error';
import { type Span } from '../text/text-view';
import { type AllowedPhrases } from './allowed-phrases';
import { type ClassifierWeights } from './classifier/classifier-weights';
import { explain, type InjectionExplanation } from './explain';
import { scoreAfter, windowOf } from './history';
import { type InjectionRule } from './injection-rule';
import { packageWeights } from './injection-weights';
import { assertRules } from './matcher/assert-rules';
import { compileRules, type RuleMatcher } from './matcher/rule-matcher';
import { INJECTION_RULES } from './rules';
import { type Reading, ScreenReader, spanOf } from './screen-reader';

/** Who wrote a text: the caller, or nobody who may give orders (documents, tool results, web pages). */
export type ScreenTrust = 'user' | 'untrusted';

/** How easily a text is refused, from 1 (hardly) to 5 (at the least sign); each level is a measured rate of false alarms. */
export type Sensitivity = 1 | 2 | 3 | 4 | 5;

/** What a screen is told about a text. */
export interface ScreenRequest {
  /**
   * Who wrote it.
   * @default 'user'
   */
  readonly trust?: ScreenTrust;
  /**
   * What the same caller wrote before in the conversation, oldest first; a bounded part of the end is read.
   * @default []
   */
  readonly history?: readonly string[];
}

/** What the screen says of a text. */
export interface InjectionScreening {
  /** The chance that the text is an attack, 0 to 1, calibrated. */
  readonly score: number;
  /** `block` when the score reaches the threshold of its trust level. */
  readonly verdict: 'pass' | 'block';
  /** The signs found, in the order of the text; category `INJECTION`. */
  readonly findings: readonly Finding[];
  /** The part of the text that decided; absent when the text has no word. */
  readonly segment?: Span;
  /** Only when it was asked for. */
  readonly explanation?: InjectionExplanation;
}

/** How a screen works. */
export interface InjectionScreenOptions {
  /**
   * How easily a text is refused.
   * @default 3
   */
  readonly sensitivity?: Sensitivity;
  /**
   * Scores to refuse from, instead of those of the sensitivity.
   * @default those of the sensitivity
   */
  readonly thresholds?: Partial<Readonly<Record<ScreenTrust, number>>>;
  /**
   * Rules of your own, beside `INJECTION_RULES`; each counts as an independent chance.
   * @default []
   */
  readonly rules?: readonly InjectionRule[];
  /**
   * Phrases that are not read, until their entry expires; made with `defineAllowedPhrases`.
   * @default none
   */
  readonly allow?: AllowedPhrases;
  /**
   * Weights of your own training, made with `decodeClassifier`.
   * @default those of the package
   */
  readonly weights?: ClassifierWeights;
  /**
   * Whether screenings say why.
   * @default false
   */
  readonly explain?: boolean;
  /**
   * What time it is, for entries that expire.
   * @default () => new Date()
   */
  readonly now?: () => Date;
}

/** Looks for prompt injection in the process, without a language model. */
export interface InjectionScreen {
  /** The score from which a text of the caller is refused. */
  readonly threshold: number;
  /** The score to refuse from, by trust level. */
  readonly thresholds: Readonly<Record<ScreenTrust, number>>;
  /**
   * Screens a text.
   *
   * @throws TextTooLongError above `MAX_TEXT_LENGTH`.
   */
  screen(text: string, request?: ScreenRequest): InjectionScreening;
}

const TRUSTS = ['user', 'untrusted'] as const;
const perTrust = <T>(make: (trust: ScreenTrust) => T): Record<ScreenTrust, T> => ({
  user: make('user'),
  untrusted: make('untrusted'),
});

function assertOptions({ sensitivity = 3, thresholds = {} }: InjectionScreenOptions): void {
  if (![1, 2, 3, 4, 5].includes(sensitivity)) {
    throw new Error('The sensitivity of an injection screen is 1, 2, 3, 4 or 5.');
  }
  for (const trust of TRUSTS) {
    const threshold = thresholds[trust];
    if (threshold !== undefined && !(threshold > 0 && threshold <= 1)) {
      throw new Error(`The threshold for "${trust}" is a score: above 0, and 1 at most.`);
    }
  }
}

let shared: RuleMatcher | undefined;

/** Compiling takes a tenth of a second: screens without rules of their own share one matcher. */
const packageMatcher = (): RuleMatcher => (shared ??= compileRules(INJECTION_RULES));

class RuledScreen implements InjectionScreen {
  readonly thresholds: Readonly<Record<ScreenTrust, number>>;
  private readonly rules: readonly InjectionRule[];
  private readonly weights: ClassifierWeights;
  private readonly readers: Readonly<Record<ScreenTrust, ScreenReader>>;

  constructor(private readonly options: InjectionScreenOptions) {
    assertOptions(options);
    const { sensitivity = 3, thresholds, rules: own = [] } = options;
    assertRules(own, INJECTION_RULES);
    const weights = (this.weights = options.weights ?? packageWeights());
    this.thresholds = perTrust(
      (trust) => thresholds?.[trust] ?? (weights[trust].thresholds[sensitivity - 1] as number),
    );
    const rules = (this.rules = [...INJECTION_RULES, ...own]);
    const matcher = own.length > 0 ? compileRules(rules) : packageMatcher();
    this.readers = perTrust((trust) => new ScreenReader(rules, own.length, matcher, weights[trust]));
  }

  get threshold(): number {
    return this.thresholds.user;
  }

  screen(text: string, { trust = 'user', history = [] }: ScreenRequest = {}): InjectionScreening {
    const own = this.read(text, trust);
    if (history.length === 0) return this.screeningOf(own, own.score, trust);
    const turns = windowOf(history, MAX_TEXT_LENGTH - text.length);
    const threshold = this.thresholds[trust];
    const earlier = turns.map((turn) => this.read(turn, trust).score);
    // The words of a turn that was an attack by itself would condemn whatever follows it.
    const joint = earlier.every((one) => one < threshold) ? this.joint(turns, text, trust) : 0;
    const score = Math.max(scoreAfter(own.score, earlier, threshold), joint);
    return this.screeningOf(own, score, trust);
  }

  /** An attack that was cut into turns shows when they are read as one; it has to end in the last of them. */
  private joint(turns: readonly string[], text: string, trust: ScreenTrust): number {
    const before = `${turns.join('\n')}\n`;
    const { score, deciding } = this.read(before + text, trust);
    if (!deciding) return 0;
    return spanOf(deciding, deciding.best.start, deciding.best.end).end > before.length ? score : 0;
  }

  private read(text: string, trust: ScreenTrust): Reading {
    assertScannable(text);
    const { allow, now = () => new Date() } = this.options;
    return this.readers[trust].read(allow ? allow.blank(text, now()) : text);
  }

  private screeningOf(reading: Reading, score: number, trust: ScreenTrust): InjectionScreening {
    const { deciding, findings } = reading;
    const verdict = score >= this.thresholds[trust] ? 'block' : 'pass';
    const explanation = this.options.explain ? explain(reading, this.rules, this.weights[trust]) : undefined;
    return {
      score,
      verdict,
      findings,
      ...(deciding && { segment: spanOf(deciding, deciding.best.start, deciding.best.end) }),
      ...(explanation && { explanation }),
    };
  }
}

/**
 * Makes a screen: rules and a trained classifier over what the text says in the clear, decoded and put back in order.
 * Make it once, at boot.
 *
 * @throws Error for a sensitivity or a threshold that is none.
 * @throws InvalidRuleError for a rule of your own that cannot be read, does not match its example or matches its near miss.
 */
export const createInjectionScreen = (options: InjectionScreenOptions = {}): InjectionScreen =>
  new RuledScreen(options);
