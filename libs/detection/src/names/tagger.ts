import { type Finding } from '../finding';
import { describeAddresses } from './address/describe-addresses';
import { markCandidates } from './candidates';
import { scanCjkNames } from './cjk/cjk-names';
import { Decoder, type Lean, WINDOW } from './decoder';
import { FeatureWriter } from './features';
import { annotate, GazetteerTable } from './gazetteer';
import { KnownNames, type Mention, withMentions } from './known-names';
import { describeLayout } from './token/layout';
import { mannerOf, subjectOf } from './token/manner';
import { decodeWeights, WIDTH } from './tagger-weights';
import { BLOCK_LENGTH, EDGE, TokenTable } from './token/token-table';
import { tokenize } from './token/tokenize';

/** Finds names in a text; the findings are sorted and do not overlap, their scores are probabilities, 0 to 1. */
export type NameTagger = (text: string) => readonly Finding[];

const CLASSES = [
  { category: 'PERSON', rule: 'names.person' },
  { category: 'LOCATION', rule: 'names.location' },
  { category: 'ORGANIZATION', rule: 'names.organization' },
  { category: 'ADDRESS', rule: 'names.address' },
] as const;

const ADDRESS = 3;

/** In prose a name overlooked is worse than one too many, above all of a place or an organisation. */
const PROSE: Lean = [0.8, 2, 2.4, 1];
/** Less so in a text that is a little about software. */
const MARKED: Lean = [0.8, 1.3, 1.5, 1];
/** Not at all in documentation, nor in a line of code whatever the text is about. */
const TECHNICAL: Lean = [0, 0, 0, 0];

/** Candidates in a row from which on their characters are counted, and how many each must have. */
const LONGEST_RUN = 512;
const FEWEST_CHARACTERS = 2.2;

/** From this level of `TokenTable.code` on, a line counts as code. */
const CODE_LEVEL = 2;
/** From this subject on, a block counts as documentation whatever its marks; from the lower one on with many of them. */
const DOCUMENTATION_SUBJECT = 2;
const MARKED_SUBJECT = 1;
const DOCUMENTATION_MANNER = 3;

/**
 * A tagger with the given weights: the bytes of a file made by `npm run train:names`.
 * @throws Error when the bytes do not fit this version.
 */
export function loadNameTagger(bytes: Uint8Array): NameTagger {
  const tagger = new BlockTagger(bytes);
  return (text) => tagger.run(text);
}

/** Where a block that starts at `from` ends: after a line end, else a space, else anywhere. */
export function blockEnd(text: string, from: number): number {
  const limit = from + BLOCK_LENGTH;
  if (limit >= text.length) return text.length;
  let space = 0;
  for (let at = limit; at > from + BLOCK_LENGTH / 2; at--) {
    const code = text.charCodeAt(at - 1);
    if (code === 10) return at;
    if (code === 32 && space === 0) space = at;
  }
  return space || limit;
}

/** Splits one block into tokens and describes them; training sees exactly what the tagger sees. */
export function prepareBlock(
  text: string,
  from: number,
  to: number,
  table: TokenTable,
  lists: GazetteerTable,
): void {
  tokenize(text, from, to, table);
  annotate(table, EDGE, lists);
  describeLayout(table);
  describeAddresses(table);
  table.manner = mannerOf(table);
  table.subject = subjectOf(table);
  markCandidates(table);
}

/** Names in scripts the model does not read; where both found something, the model is right. */
function withCjkNames(text: string, found: readonly Finding[]): readonly Finding[] {
  const names = scanCjkNames(text);
  if (names.length === 0) return found;
  let next = 0;
  const free = names.filter(({ start, end }) => {
    while (next < found.length && found[next]!.end <= start) next++;
    return next === found.length || found[next]!.start >= end;
  });
  return [...found, ...free].sort((one, other) => one.start - other.start);
}

class BlockTagger {
  readonly #table = new TokenTable();
  readonly #features = new FeatureWriter();
  readonly #decoder: Decoder;
  readonly #lists: GazetteerTable;
  readonly #thresholds: Float32Array;
  readonly #known = new KnownNames();
  #mentions: Mention[] = [];

  constructor(bytes: Uint8Array) {
    const weights = decodeWeights(bytes);
    this.#decoder = new Decoder(weights);
    this.#lists = new GazetteerTable(weights.gazetteer);
    this.#thresholds = weights.thresholds;
  }

  run(text: string): readonly Finding[] {
    const all: Finding[] = [];
    this.#known.clear();
    for (let from = 0; from < text.length;) {
      const to = blockEnd(text, from);
      prepareBlock(text, from, to, this.#table, this.#lists);
      for (const finding of this.#tagBlock()) all.push(finding);
      from = to;
    }
    return withCjkNames(text, all);
  }

  #tagBlock(): readonly Finding[] {
    this.#mentions = [];
    const { candidate, count } = this.#table;
    for (let at = EDGE; at < count;) {
      if (!candidate[at]) {
        at++;
        continue;
      }
      let end = at + 1;
      while (end < count && candidate[end]) end++;
      if (!this.#isNoise(at, end)) {
        for (let first = at; first < end; first += WINDOW) this.#tagRun(first, Math.min(WINDOW, end - first));
      }
      at = end;
    }
    return this.#withKnown().map((mention) => this.#findingOf(mention));
  }

  /** What was found, and where else the names that are certain stand in the block. */
  #withKnown(): readonly Mention[] {
    const found = this.#mentions;
    for (const mention of found) this.#known.learn(this.#table, mention);
    const others = this.#known.mentions(this.#table);
    return others.length > 0 ? withMentions(found, others) : found;
  }

  #findingOf({ from, to, kind, score }: Mention): Finding {
    const { start, end } = this.#table;
    const { category, rule } = CLASSES[kind]!;
    return { category, rule, start: start[from]!, end: end[to - 1]!, score };
  }

  /** Hundreds of candidates in a row of hardly a letter each are no names; reading them would only cost time. */
  #isNoise(at: number, end: number): boolean {
    const length = this.#table.end[end - 1]! - this.#table.start[at]!;
    return end - at > LONGEST_RUN && length < (end - at) * FEWEST_CHARACTERS;
  }

  #tagRun(first: number, length: number): void {
    for (let index = 0; index < length; index++) {
      this.#features.write(this.#table, first + index);
      this.#decoder.score(index, this.#features, this.#leanAt(first + index));
    }
    if (!this.#decoder.decode(length)) return;
    this.#decoder.marginals(length);
    const labels = this.#decoder.labels;
    for (let index = 0; index < length;) {
      const label = labels[index]!;
      let end = index + 1;
      while (label && end < length && labels[end] === label + 1) end++;
      if (label) this.#report(first, index, end, (label - 1) >> 1);
      index = end;
    }
  }

  #report(first: number, from: number, to: number, kind: number): void {
    const score = this.#scoreOf(from, to, kind);
    const strict = this.#isTechnical(first + from);
    if (score < this.#thresholds[kind + (strict ? CLASSES.length : 0)]!) return;
    this.#mentions.push({ from: first + from, to: first + to, kind, score });
  }

  #leanAt(at: number): Lean {
    if (this.#isTechnical(at) || this.#table.code[at]! >= CODE_LEVEL) return TECHNICAL;
    return this.#table.subject >= MARKED_SUBJECT ? MARKED : PROSE;
  }

  /** The block is about software, by its words alone or by them and its marks or those of the line. */
  #isTechnical(at: number): boolean {
    const { code, manner, subject } = this.#table;
    if (subject >= DOCUMENTATION_SUBJECT) return true;
    return subject >= MARKED_SUBJECT && (code[at]! >= CODE_LEVEL || manner >= DOCUMENTATION_MANNER);
  }

  /** Probability of the weakest word of a name; of an address, which has many words, their mean. */
  #scoreOf(from: number, to: number, kind: number): number {
    const begin = kind * 2 + 1;
    let [least, sum] = [1, 0];
    for (let index = from; index < to; index++) {
      const at = index * WIDTH + begin;
      const value = this.#decoder.probabilities[at]! + this.#decoder.probabilities[at + 1]!;
      least = Math.min(least, value);
      sum += value;
    }
    return kind === ADDRESS ? Math.min(1, sum / (to - from)) : least;
  }
}
