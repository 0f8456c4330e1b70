import { type Finding } from '../finding';
import { type Span, type TextView } from '../text/text-view';
import { type BestSegment, InjectionClassifier } from './classifier/classifier';
import { type TrustWeights } from './classifier/classifier-weights';
import { chanceOf } from './classifier/calibration';
import { type InjectionRule } from './injection-rule';
import { type RuleMatch, type RuleMatcher } from './matcher/rule-matcher';
import { tokenise } from './tokens/tokenise';
import { type Tokens } from './tokens/tokens';
import { injectionViews } from './views/injection-views';

/** What one view of a text says: in the clear, decoded, put back in order. */
export interface ViewReading {
  readonly kind: string;
  readonly view: TextView;
  readonly tokens: Tokens;
  readonly matches: readonly RuleMatch[];
  readonly best: BestSegment;
}

/** What a text says to one trust level. */
export interface Reading {
  /** The chance that it is an attack, 0 to 1. */
  readonly score: number;
  /** The view and the part that decided; absent for a text without a word. */
  readonly deciding?: ViewReading;
  readonly findings: readonly Finding[];
}

/** The span of the original that a stretch of tokens stands for. */
export const spanOf = ({ view, tokens }: ViewReading, start: number, end: number): Span =>
  view.original(tokens.starts[start] as number, tokens.ends[end - 1] as number);

/** From this weight on, a rule alone nearly proves an attack. */
const DECISIVE = 0.8;

/** Reads texts of one trust level. */
export class ScreenReader {
  private readonly classifier: InjectionClassifier;

  /** @param own how many of the rules, at the end, are the host's: they were not learnt, their weights count as they are */
  constructor(
    private readonly rules: readonly InjectionRule[],
    private readonly own: number,
    private readonly matcher: RuleMatcher,
    private readonly weights: TrustWeights,
  ) {
    this.classifier = new InjectionClassifier(
      weights,
      rules.map(({ id }) => id),
    );
  }

  /** Reads a text in every view; the view with the highest score decides. */
  read(text: string): Reading {
    const readings = injectionViews(text).flatMap(({ kind, view }) => {
      const tokens = tokenise(view.text);
      if (tokens.count === 0) return [];
      const matches = this.matcher.match(tokens);
      return [{ kind, view, tokens, matches, best: this.classifier.best(tokens, matches, kind) }];
    });
    const [first, ...others] = readings;
    if (!first) return { score: 0, findings: [] };
    const deciding = others.reduce((best, next) => (next.best.raw > best.best.raw ? next : best), first);
    const findings = readings.flatMap((reading) => this.findingsOf(reading));
    const score = this.withRules(chanceOf(this.weights.calibration, deciding.best.raw), readings);
    return { score, deciding, findings: findings.sort((a, b) => a.start - b.start || a.end - b.end) };
  }

  private findingsOf(reading: ViewReading): Finding[] {
    return reading.matches.map(({ rule, start, end }) => {
      const { id, weight } = this.rules[rule] as InjectionRule;
      return { category: 'INJECTION', ...spanOf(reading, start, end), score: weight, rule: id };
    });
  }

  /** What the host wrote, and what says by itself that a text is an attack, are independent chances. */
  private withRules(score: number, readings: readonly ViewReading[]): number {
    const first = this.rules.length - this.own;
    const hits = new Set(readings.flatMap(({ matches }) => matches.map(({ rule }) => rule)));
    let innocence = 1 - score;
    for (const rule of hits) {
      const { weight } = this.rules[rule] as InjectionRule;
      if (rule >= first || weight >= DECISIVE) innocence *= 1 - weight;
    }
    return 1 - innocence;
  }
}
