import { type InjectionRule } from '../injection-rule';
import { TokenKind, type Tokens } from '../tokens/tokens';
import { type Automaton, buildAutomaton } from './automaton';
import { PositionFlag } from './phrase-graph';
import { bitCount, WORD_BITS } from './rule-blocks';
import { endsSentence } from './sentence-end';

/** One place where a rule matched. */
export interface RuleMatch {
  /** Index of the rule among those compiled. */
  readonly rule: number;
  /** The first token. */
  readonly start: number;
  /** The token after the last. */
  readonly end: number;
}

/** Matches of one rule that are reported; further ones say nothing new. */
export const MOST_MATCHES = 3;

const { MARK, BREAK } = TokenKind;
const { START, END, LINE_START } = PositionFlag;

/** What is kept of a position. */
const WIDTH = 4;
/** The last word that it may match. */
const DEADLINE = 0;
/** The last sentence in which it may. */
const SENTENCE = 1;
/** The first token of what led there. */
const BEGIN = 2;
/** Words are numbered through all texts; before they are so many, everything starts afresh. */
const MOST_WORDS = 2 ** 30;
/** More than any gap. */
const APART = 0x100;

/** No token matches anything. */
const NOTHING = -1;
/** What comes next may be a mark. */
const ANYTHING = -2;

/**
 * Runs every rule at once over the tokens of a text. Words, numbers and ideographs count as words of a gap; marks and
 * line feeds may stand anywhere in between. A gap spans at most one end of a sentence, and without a gap none.
 * The state of a position is how far its next token may be away, so that time is linear in the number of tokens; the
 * positions of rules that await nothing are passed over together.
 */
export class RuleMatcher {
  private readonly states: Int32Array;
  /** Bits of the rules that may await something. */
  private readonly alive: Int32Array;
  /** The last word that a rule awaits. */
  private readonly ruleDeadlines: Int32Array;
  private readonly matchCounts: Uint8Array;
  private readonly matchEnds: Uint32Array;
  /** The list of each token of the text, or `NOTHING`. */
  private lists = new Int32Array(0);
  private matches: RuleMatch[] = [];
  private word = APART;
  private sentence = 0;
  private isLineStart = true;

  constructor(private readonly automaton: Automaton) {
    const { ruleCount, flags } = automaton;
    this.states = new Int32Array(flags.length * WIDTH);
    this.alive = new Int32Array((ruleCount >>> WORD_BITS) + 1);
    this.ruleDeadlines = new Int32Array(ruleCount);
    this.matchCounts = new Uint8Array(ruleCount);
    this.matchEnds = new Uint32Array(ruleCount);
  }

  /** Finds the first matches of each rule, at most `MOST_MATCHES` and not overlapping, by their ends. */
  match(tokens: Tokens): RuleMatch[] {
    this.reset(tokens.count);
    this.look(tokens);
    const { lists } = this;
    let ended = false;
    for (let token = 0; token < tokens.count; token++) {
      const kind = tokens.kinds[token];
      const list = lists[token] as number;
      if (kind === BREAK) {
        this.isLineStart = true;
      } else if (kind === MARK) {
        if (list !== NOTHING) this.take(list, this.listAfter(tokens, token), token, 0);
        ended ||= endsSentence(tokens.text, tokens.starts[token] as number);
      } else {
        if (ended) this.sentence++;
        ended = false;
        if (list !== NOTHING) this.take(list, this.listAfter(tokens, token), token, 1);
        this.word++;
        this.isLineStart = false;
      }
    }
    return this.matches;
  }

  /** Finds the list of every token. */
  private look(tokens: Tokens): void {
    const { count, kinds } = tokens;
    const { index } = this.automaton;
    if (this.lists.length < count) this.lists = new Int32Array(2 * count);
    const { lists } = this;
    for (let token = 0; token < count; token++)
      lists[token] = kinds[token] === BREAK ? NOTHING : index.listOf(tokens, token);
  }

  /** The list of the next word; `ANYTHING` if a mark that may match stands before it. */
  private listAfter({ count, kinds }: Tokens, token: number): number {
    const { lists } = this;
    for (let next = token + 1; next < count; next++) {
      const kind = kinds[next];
      const list = lists[next] as number;
      if (kind !== MARK && kind !== BREAK) return list;
      if (list !== NOTHING) return ANYTHING;
    }
    return NOTHING;
  }

  /** Leaves all that was awaited behind. */
  private reset(count: number): void {
    this.word += APART;
    if (this.word + count > MOST_WORDS) {
      this.word = APART;
      this.states.fill(0);
      this.ruleDeadlines.fill(0);
    }
    this.alive.fill(0);
    this.matchCounts.fill(0);
    this.matchEnds.fill(0);
    this.matches = [];
    this.sentence = 0;
    this.isLineStart = true;
  }

  /** Tries a token, which is `width` words wide and comes before one of `listAfter`, at the positions of its list. */
  private take(list: number, listAfter: number, token: number, width: number): void {
    const { blockStarts, words, members, openers, hasty, followers, firstGroups } = this.automaton.blocks;
    const { alive } = this;
    const last = blockStarts[list + 1] as number;
    let ahead = listAfter < 0 ? 0 : (blockStarts[listAfter] as number);
    const lastAhead = listAfter < 0 ? 0 : (blockStarts[listAfter + 1] as number);
    for (let block = blockStarts[list] as number; block < last; block++) {
      const word = words[block] as number;
      const all = members[block] as number;
      let open = openers[block] as number;
      if (open !== 0 && listAfter !== ANYTHING) {
        while (ahead < lastAhead && (words[ahead] as number) > word) ahead++;
        const followed = ahead < lastAhead && words[ahead] === word ? (followers[ahead] as number) : 0;
        open &= followed | ~(hasty[block] as number);
      }
      const waiting = all & (alive[word] as number);
      if (waiting !== 0) open |= this.awake(word, waiting);
      while (open !== 0) {
        const bit = 31 - Math.clz32(open);
        open ^= 1 << bit;
        // Twice, because a shift by 32 is none.
        const rank = bitCount((all >>> bit) >>> 1);
        this.tryGroup((firstGroups[block] as number) + rank, token, width);
      }
    }
  }

  /** Those of 32 rules that still await something. */
  private awake(word: number, rules: number): number {
    let left = rules;
    let awake = rules;
    while (left !== 0) {
      const bit = 31 - Math.clz32(left);
      left ^= 1 << bit;
      if ((this.ruleDeadlines[(word << WORD_BITS) | bit] as number) < this.word) awake ^= 1 << bit;
    }
    this.alive[word] = (this.alive[word] as number) & ~(rules ^ awake);
    return awake;
  }

  /** Tries the positions of one rule. */
  private tryGroup(group: number, token: number, width: number): void {
    const { blocks, flags } = this.automaton;
    const { states, word, sentence } = this;
    const last = blocks.groupStarts[group + 1] as number;
    for (let entry = blocks.groupStarts[group] as number; entry < last; entry++) {
      const position = blocks.positions[entry] as number;
      const state = position * WIDTH;
      const isAwaited =
        (states[state + DEADLINE] as number) >= word && (states[state + SENTENCE] as number) >= sentence;
      const flag = flags[position] as number;
      if (!isAwaited && !(flag & START)) continue;
      if (flag & LINE_START && !this.isLineStart) continue;
      const begin = isAwaited ? (states[state + BEGIN] as number) : token;
      this.advance(position, begin, width);
      if (flag & END) this.report(position, token + 1, begin);
    }
  }

  /** What may follow a position that has matched waits for it from now on. */
  private advance(position: number, begin: number, width: number): void {
    const { next, nextStarts, gaps, reaches, rules } = this.automaton;
    const { states, sentence, ruleDeadlines } = this;
    const after = this.word + width;
    const first = nextStarts[position] as number;
    const last = nextStarts[position + 1] as number;
    if (first === last) return;
    for (let entry = first; entry < last; entry++) {
      const state = (next[entry] as number) * WIDTH;
      const gap = gaps[entry] as number;
      states[state + DEADLINE] = after + gap;
      states[state + SENTENCE] = gap > 0 ? sentence + 1 : sentence;
      states[state + BEGIN] = begin;
    }
    const rule = rules[position] as number;
    const reach = after + (reaches[position] as number);
    if ((ruleDeadlines[rule] as number) < reach) ruleDeadlines[rule] = reach;
    const word = rule >>> WORD_BITS;
    this.alive[word] = (this.alive[word] as number) | (1 << rule);
  }

  private report(position: number, end: number, start: number): void {
    const rule = this.automaton.rules[position] as number;
    const count = this.matchCounts[rule] as number;
    if (count >= MOST_MATCHES || start < (this.matchEnds[rule] as number)) return;
    this.matchCounts[rule] = count + 1;
    this.matchEnds[rule] = end;
    this.matches.push({ rule, start, end });
  }
}

/**
 * Compiles rules into one matcher. Do it once: it takes milliseconds, and a match takes microseconds.
 *
 * @throws InvalidRuleError for a pattern that is not written in the phrase language.
 */
export const compileRules = (rows: readonly Pick<InjectionRule, 'id' | 'pattern'>[]): RuleMatcher =>
  new RuleMatcher(buildAutomaton(rows));
