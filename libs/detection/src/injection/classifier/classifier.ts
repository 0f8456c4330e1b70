import { type RuleMatch } from '../matcher/rule-matcher';
import { type Tokens } from '../tokens/tokens';
import { type TrustWeights } from './classifier-weights';
import { FeatureSlots } from './feature-slots';
import { type Segment, segmentsOf } from './segments';

/** The sums of the weights, and the numbers of features, of all tokens before each token. */
interface Running {
  readonly weights: Int32Array;
  readonly counts: Int32Array;
}

/** The part of a text that looks most like an attack. */
export interface BestSegment extends Segment {
  /** How much, as a raw score (log odds, not calibrated). */
  readonly raw: number;
}

/** Long and short stretches are compared by the mean of their features; of two words alone nothing is sure. */
export const dampingOf = (features: number): number => 1 / Math.sqrt(features + 30);

/**
 * A linear classifier over hashed words, pairs, triples and parts of words, and over the rules that matched. Because it
 * is linear, the score of every stretch of a text comes from one pass of running sums.
 */
export class InjectionClassifier {
  private readonly slots = new FeatureSlots();
  private readonly ruleWeights: Float64Array;
  private readonly seenIn: Int32Array;

  /** @param ruleIds The names of the rules, in the order in which the matcher counts them. */
  constructor(
    private readonly weights: TrustWeights,
    ruleIds: readonly string[],
  ) {
    this.ruleWeights = Float64Array.from(ruleIds, (id) => weights.rules[id] ?? 0);
    this.seenIn = new Int32Array(ruleIds.length);
  }

  /** The stretch of a view with the highest score. */
  best(tokens: Tokens, matches: readonly RuleMatch[], viewKind: string): BestSegment {
    const running = this.run(tokens);
    const { bias, scale, lengthPenalty, views } = this.weights;
    const segments = segmentsOf(tokens.count);
    const base = bias + (views[viewKind] ?? 0) - lengthPenalty * Math.log(segments.length);
    this.seenIn.fill(-1);
    let best: BestSegment = { start: 0, end: tokens.count, raw: -Infinity };
    segments.forEach(({ start, end }, index) => {
      const sum = (running.weights[end] as number) - (running.weights[start] as number);
      const count = (running.counts[end] as number) - (running.counts[start] as number);
      const raw = base + sum * scale * dampingOf(count) + this.rulesIn(matches, start, end, index);
      if (raw > best.raw) best = { start, end, raw };
    });
    return best;
  }

  private run(tokens: Tokens): Running {
    const { slots: learnt } = this.weights;
    const { slots } = this;
    const weights = new Int32Array(tokens.count + 1);
    const counts = new Int32Array(tokens.count + 1);
    let sum = 0;
    let seen = 0;
    for (let token = 0; token < tokens.count; token++) {
      const count = slots.read(tokens, token);
      for (let index = 0; index < count; index++) sum += learnt[slots.slots[index] as number] as number;
      weights[token + 1] = sum;
      counts[token + 1] = seen += count;
    }
    return { weights, counts };
  }

  /** A rule counts once in a stretch, when it matched wholly inside. */
  private rulesIn(matches: readonly RuleMatch[], start: number, end: number, segment: number): number {
    let sum = 0;
    for (const match of matches) {
      if (match.start < start || match.end > end || this.seenIn[match.rule] === segment) continue;
      this.seenIn[match.rule] = segment;
      sum += this.ruleWeights[match.rule] as number;
    }
    return sum;
  }
}
