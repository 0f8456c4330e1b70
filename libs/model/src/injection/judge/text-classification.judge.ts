import { InjectionJudge, type Judgement, type JudgeRequest } from './injection-judge';

/** One label as a text classifier reports it. */
export interface ClassifiedText {
  readonly label: string;
  /** 0 to 1. */
  readonly score: number;
}

/** A text classification pipeline, such as that of transformers.js; the user brings it with its model. */
export type TextClassifier = (
  text: string,
) => Promise<readonly ClassifiedText[] | readonly (readonly ClassifiedText[])[]>;

/** What a label of the model means. */
export type LabelMeaning = 'attack' | 'harmless';

/** How a classifier's answers are read. */
export interface TextClassificationJudgeOptions {
  /** The pipeline. */
  readonly classify: TextClassifier;
  /**
   * What the labels mean, in any case of letters.
   * @default INJECTION, JAILBREAK, MALICIOUS, UNSAFE and LABEL_1 are attacks; SAFE, BENIGN, LEGIT and LABEL_0 harmless
   */
  readonly labels?: Readonly<Record<string, LabelMeaning>>;
}

const LABELS: Readonly<Record<string, LabelMeaning>> = {
  INJECTION: 'attack',
  JAILBREAK: 'attack',
  MALICIOUS: 'attack',
  UNSAFE: 'attack',
  LABEL_1: 'attack',
  SAFE: 'harmless',
  BENIGN: 'harmless',
  LEGIT: 'harmless',
  LABEL_0: 'harmless',
};

/** Asks a text classifier in the process; what came before in the conversation is read with the text as well. */
export class TextClassificationJudge extends InjectionJudge {
  private readonly labels: ReadonlyMap<string, LabelMeaning>;

  /** @throws Error when no label means an attack. */
  constructor(private readonly options: TextClassificationJudgeOptions) {
    super();
    const entries = Object.entries(options.labels ?? LABELS);
    this.labels = new Map(entries.map(([label, meaning]) => [label.toUpperCase(), meaning]));
    if (![...this.labels.values()].includes('attack')) {
      throw new Error(
        'TextClassificationJudge: no label means an attack. Write for example labels: { INJECTION: "attack", SAFE: "harmless" }.',
      );
    }
  }

  async judge(text: string, { history }: JudgeRequest): Promise<Judgement> {
    const texts = history.length > 0 ? [text, [...history, text].join('\n')] : [text];
    const scores: number[] = [];
    // A model on one core gains nothing from two texts at once.
    for (const each of texts) scores.push(this.scoreOf((await this.options.classify(each)).flat()));
    return { score: Math.max(...scores) };
  }

  /** Some pipelines give the best label alone, others all of them. */
  private scoreOf(given: readonly ClassifiedText[]): number {
    const sums = { attack: 0, harmless: 0 };
    let isKnown = false;
    for (const { label, score } of given) {
      const meaning = this.labels.get(String(label).toUpperCase());
      if (meaning === undefined) continue;
      isKnown = true;
      sums[meaning] += score;
    }
    if (!isKnown) {
      throw new Error(
        'TextClassificationJudge: the model gave no label that "labels" knows. Add the labels of the model.',
      );
    }
    return Math.min(1, sums.attack > 0 ? sums.attack : 1 - sums.harmless);
  }
}
