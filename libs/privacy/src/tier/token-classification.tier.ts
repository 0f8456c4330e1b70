import { type Finding } from 'unseen-guardian/detection';
import { PersonalDataTier } from './personal-data-tier';

/** One word or group as a token classifier reports it. */
export interface ClassifiedToken {
  /** `B-PER`, `I-PER`, `PER`, `EMAIL`, … */
  readonly entity?: string;
  readonly entity_group?: string;
  readonly score: number;
  /** The piece of text; pieces that continue a word begin with `##`. */
  readonly word: string;
  readonly start?: number;
  readonly end?: number;
}

/** A token classification pipeline, such as that of transformers.js; the user brings it with its model. */
export type TokenClassifier = (text: string) => Promise<readonly ClassifiedToken[]>;

/** How a classifier's answers are read. */
export interface TokenClassificationTierOptions {
  /** The pipeline. */
  readonly classify: TokenClassifier;
  /**
   * Our category for each label of the model, without `B-` and `I-`; what is not listed is left out.
   * @default { PER: 'PERSON', PERSON: 'PERSON', LOC: 'LOCATION', ORG: 'ORGANIZATION' }
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Findings below this score are left out, 0 to 1.
   * @default 0.5
   */
  readonly threshold?: number;
}

const LABELS = { PER: 'PERSON', PERSON: 'PERSON', LOC: 'LOCATION', ORG: 'ORGANIZATION' };
/** Pieces of one name stand this near to each other, in characters. */
const GAP = 1;

/** Runs a token classifier in the process; pieces of a name are put together again. */
export class TokenClassificationTier extends PersonalDataTier {
  constructor(private readonly options: TokenClassificationTierOptions) {
    super();
  }

  async detect(text: string): Promise<readonly Finding[]> {
    const { classify, labels = LABELS, threshold = 0.5 } = this.options;
    const findings: Finding[] = [];
    let from = 0;
    for (const token of await classify(text)) {
      const span = spanOf(text, token, from);
      if (!span) continue;
      from = span.end;
      const label = (token.entity_group ?? token.entity ?? '').replace(/^[BILUES]-/, '');
      const category = (labels as Readonly<Record<string, string>>)[label];
      if (category && token.score >= threshold) {
        join(findings, { category, ...span, score: token.score, rule: 'classifier' }, token);
      }
    }
    return findings;
  }
}

/** Some pipelines give no offsets: then the piece is looked for after the one before. */
function spanOf(text: string, { start, end, word }: ClassifiedToken, from: number) {
  if (start !== undefined && end !== undefined) return { start, end };
  const piece = word.replace(/^##/, '');
  const at = text.indexOf(piece, from);
  return at === -1 || piece === '' ? undefined : { start: at, end: at + piece.length };
}

/** Adds a piece to the finding that it continues, or as a new one. */
function join(findings: Finding[], piece: Finding, { entity = '' }: ClassifiedToken): void {
  const last = findings.at(-1);
  const continues = last && last.category === piece.category && piece.start - last.end <= GAP;
  if (!continues || entity.startsWith('B-')) findings.push(piece);
  else findings[findings.length - 1] = { ...last, end: piece.end, score: Math.min(last.score, piece.score) };
}
