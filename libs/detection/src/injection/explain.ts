import { type Span } from '../text/text-view';
import { dampingOf } from './classifier/classifier';
import { type TrustWeights } from './classifier/classifier-weights';
import { FeatureSlots } from './classifier/feature-slots';
import { type InjectionRule } from './injection-rule';
import { type Reading, spanOf, type ViewReading } from './screen-reader';

/** A word of the deciding part, and what it and its neighbourhood add. */
export interface Influence extends Span {
  /** In log odds; above 0 it speaks for an attack. */
  readonly weight: number;
}

/** Why a text got its score. */
export interface InjectionExplanation {
  /** How the deciding part was read: `clear`, `decoded`, `reversed`, … */
  readonly view: string;
  /** The rules that matched in the deciding part. */
  readonly rules: readonly string[];
  /** The words that say most, the strongest first, as spans of the original. */
  readonly words: readonly Influence[];
}

const MOST_WORDS = 8;

/** What each token of the deciding part adds. */
function influences(reading: ViewReading, weights: TrustWeights): Influence[] {
  const { tokens, best } = reading;
  const reader = new FeatureSlots();
  const sums: number[] = [];
  let features = 0;
  for (let token = 0; token < best.end; token++) {
    const count = reader.read(tokens, token);
    if (token < best.start) continue;
    features += count;
    let sum = 0;
    for (let index = 0; index < count; index++) sum += weights.slots[reader.slots[index] as number] as number;
    sums.push(sum);
  }
  const unit = weights.scale * dampingOf(features);
  return sums.map((sum, index) => ({
    ...spanOf(reading, best.start + index, best.start + index + 1),
    weight: sum * unit,
  }));
}

/** Explains a reading; absent for a text without a word. Spans, never the text. */
export function explain(
  { deciding }: Reading,
  rules: readonly InjectionRule[],
  weights: TrustWeights,
): InjectionExplanation | undefined {
  if (!deciding) return undefined;
  const { best, matches } = deciding;
  const inside = matches.filter(({ start, end }) => start >= best.start && end <= best.end);
  return {
    view: deciding.kind,
    rules: [...new Set(inside.map(({ rule }) => (rules[rule] as InjectionRule).id))],
    words: influences(deciding, weights)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_WORDS),
  };
}
