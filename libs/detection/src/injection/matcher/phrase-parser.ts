import { normalise } from '../../text/normalise';
import { TokenKind, type Tokens } from '../tokens/tokens';
import { tokenise } from '../tokens/tokenise';
import { type PhraseNode, type PhraseToken } from './phrase-node';

const SYNTAX: ReadonlySet<string> = new Set('()|^?*"');
const GAP = /^\d{1,2}$/;
const MOST_GAP = 30;
const { WORD, NUMBER, MARK, BREAK } = TokenKind;

const sequence = (items: readonly PhraseNode[]): PhraseNode =>
  items.length === 1 && items[0] ? items[0] : { kind: 'sequence', items };

/**
 * Reads a pattern by recursive descent over its tokens, of which the signs of the language are marks; problems are
 * thrown as plain errors, and the compiler adds the rule.
 */
class PhraseParser {
  private readonly tokens: Tokens;
  /** The sign of the language that each token is, a line feed for what is skipped, or nothing. */
  private readonly signs: readonly string[];
  /** The next token. */
  private at = 0;

  constructor(private readonly pattern: string) {
    this.tokens = tokenise(pattern);
    const { count, starts, kinds } = this.tokens;
    const signs: string[] = [];
    for (let token = 0; token < count; token++) {
      const kind = kinds[token] as number;
      const mark = kind < MARK ? '' : pattern.charAt(starts[token] as number);
      signs.push(kind === BREAK || SYNTAX.has(mark) ? mark : '');
    }
    this.signs = signs;
  }

  parse(): PhraseNode {
    const node = this.choice();
    if (this.at < this.tokens.count) throw this.unexpected();
    return node;
  }

  /** Where a token begins; behind the last one the end. */
  private startOf(token: number): number {
    return token < this.tokens.count ? (this.tokens.starts[token] as number) : this.pattern.length;
  }

  private textOf(token: number): string {
    return this.pattern.slice(this.startOf(token), this.tokens.ends[token]);
  }

  private unexpected(): Error {
    const start = this.startOf(this.at);
    return new Error(`unexpected "${this.pattern.charAt(start)}" at ${start}`);
  }

  /** The sign of the language that comes next, if one does. */
  private sign(): string {
    while (this.signs[this.at] === '\n') this.at++;
    return this.signs[this.at] ?? '';
  }

  /** Whether a token stands right behind the one before it. */
  private isAttached(token: number): boolean {
    const { starts, ends, count } = this.tokens;
    return token < count && starts[token] === ends[token - 1];
  }

  private choice(): PhraseNode {
    const options = [this.sequence()];
    while (this.sign() === '|') {
      this.at++;
      options.push(this.sequence());
    }
    return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
  }

  private sequence(): PhraseNode {
    const items: PhraseNode[] = [];
    for (let sign = this.sign(); this.at < this.tokens.count; sign = this.sign()) {
      if (sign === ')' || sign === '|') break;
      items.push(this.optional(this.item(sign)));
    }
    if (items.length === 0) throw new Error(`an empty alternative at ${this.startOf(this.at)}`);
    return sequence(items);
  }

  private optional(item: PhraseNode): PhraseNode {
    if (!this.isAttached(this.at) || this.sign() !== '?') return item;
    this.at++;
    return { kind: 'optional', item };
  }

  private item(sign: string): PhraseNode {
    if (sign === '(') return this.group();
    if (sign === '"') return this.quoted();
    if (sign === '^') {
      this.at++;
      return { kind: 'line-start' };
    }
    return this.gap() ?? this.words();
  }

  private group(): PhraseNode {
    this.at++;
    const node = this.choice();
    if (this.sign() !== ')') throw new Error('a "(" without its ")"');
    this.at++;
    return node;
  }

  private take(): PhraseToken {
    return { kind: 'token', text: this.textOf(this.at++), isPrefix: false };
  }

  private quoted(): PhraseNode {
    const end = this.pattern.indexOf('"', this.startOf(this.at) + 1);
    if (end < 0) throw new Error('a quotation without its end');
    const items: PhraseNode[] = [];
    for (this.at++; this.startOf(this.at) < end;) items.push(this.take());
    if (items.length === 0) throw new Error('an empty quotation');
    this.at++;
    return sequence(items);
  }

  private gap(): PhraseNode | undefined {
    const number = this.at + 2;
    if (this.tokens.kinds[number] !== NUMBER || !this.pattern.startsWith('..', this.startOf(this.at))) {
      return undefined;
    }
    const digits = this.textOf(number);
    const goesOn = this.isAttached(number + 1) && '._'.includes(this.textOf(number + 1));
    if (!this.isAttached(number) || goesOn || !GAP.test(digits)) return undefined;
    const most = Number(digits);
    if (most < 1 || most > MOST_GAP) throw new Error(`a gap is from 1 to ${MOST_GAP} words, not ${most}`);
    this.at = number + 1;
    return { kind: 'gap', most };
  }

  private words(): PhraseNode {
    if (this.sign() !== '') throw this.unexpected();
    const start = this.startOf(this.at);
    if (this.pattern.startsWith('..', start)) throw new Error(`".." at ${start} is no gap`);
    const items: PhraseToken[] = [this.take()];
    while (this.isAttached(this.at) && this.sign() === '') items.push(this.take());
    if (!this.isAttached(this.at) || this.sign() !== '*') return sequence(items);
    if (this.tokens.kinds[this.at - 1] !== WORD) throw new Error(`"*" at ${start}: only a word can go on`);
    this.at++;
    const last = items.pop() as PhraseToken;
    return sequence([...items, { ...last, isPrefix: true }]);
  }
}

/**
 * Reads the phrase language: words as they stand, `(a|b c)` alternatives, `word*`, `..4` up to four words in between,
 * `?` after what may be missing, `^` start of a line, `"…"` marks as they stand.
 *
 * @throws Error that says what is wrong with the pattern.
 */
export const parsePhrase = (pattern: string): PhraseNode =>
  new PhraseParser(normalise(pattern).text.trim()).parse();
