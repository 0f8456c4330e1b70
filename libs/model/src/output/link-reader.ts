import { type AllowedHosts } from './allowed-address';
import { filterWord, firstAddress, LINK_REMOVED, LONGEST_ADDRESS } from './bare-addresses';
import { LinkDestination, isHarmlessAddress } from './link-destination';
import { OpenBrackets } from './open-brackets';
import { type CountUnsafe } from './unsafe-output.options';

/** What the next character belongs to. */
type Mode = 'text' | 'behind-bracket' | 'destination' | 'before-definition' | 'definition' | 'swallowing';

/** What ends a word of ASCII; the letters beyond it end one only when it cannot be an address. */
const WORD_END = /[\s<>[\]|^\u0590-\uffff]/g;
const SURE_END = /[\s<>[\]|^]/;
const MAY_BE_ADDRESS = /[:/\\&]|www/i;
/** What is kept back of a long word without an address, since one may begin there. */
const KEPT = LONGEST_ADDRESS / 2;

/** The method that reads on in each mode. */
const READS = {
  text: 'readText',
  'behind-bracket': 'readBehindBracket',
  destination: 'readDestination',
  'before-definition': 'readBeforeDefinition',
  definition: 'readDefinition',
  swallowing: 'swallow',
} as const satisfies Record<Mode, string>;

/** Takes addresses that are not allowed out of Markdown or plain text that comes in pieces. */
export class LinkReader {
  private mode: Mode = 'text';
  private word = '';
  private token = '';
  private destination = new LinkDestination();
  private sawLineEnd = false;
  private swallowedTo = SURE_END;
  private swallowsEnd = false;
  private readonly brackets = new OpenBrackets();
  private readonly onLink = (): void => this.count('LINK');

  constructor(
    private readonly hosts: AllowedHosts,
    private readonly count: CountUnsafe,
  ) {}

  /** What of the text so far is decided. */
  write(piece: string): string {
    for (let at = 0; at < piece.length;) at = this[READS[this.mode]](piece, at);
    return this.brackets.take(this.mode === 'behind-bracket' || this.mode === 'destination');
  }

  /** The text is complete: returns the rest of it. */
  end(): string {
    if (this.mode === 'definition') this.endDefinition();
    // Whoever joins this text with the next would close it.
    if (this.mode === 'destination') this.endDestination(false);
    this.endWord();
    return this.brackets.takeAll();
  }

  private readText(text: string, at: number): number {
    WORD_END.lastIndex = at;
    const found = WORD_END.exec(text)?.index ?? text.length;
    const end = Math.min(found, at + LONGEST_ADDRESS - this.word.length);
    this.word += text.slice(at, end);
    if (this.word.length >= LONGEST_ADDRESS) this.cutWord();
    if (end === text.length || end < found || this.mode !== 'text') return end;
    const character = text[end]!;
    if (!SURE_END.test(character) && MAY_BE_ADDRESS.test(this.word)) {
      this.word += character;
      if (this.word.length >= LONGEST_ADDRESS) this.cutWord();
      return end + 1;
    }
    this.endText(character);
    return end + 1;
  }

  private endText(character: string): void {
    if (character === '[') {
      const isImage = this.word.endsWith('!');
      if (isImage) this.word = this.word.slice(0, -1);
      this.endWord();
      this.brackets.open(isImage);
      return;
    }
    this.endWord();
    if (character === ']') {
      this.brackets.close();
      this.mode = 'behind-bracket';
    } else this.brackets.add(character);
  }

  private endWord(): void {
    if (this.word) this.brackets.add(filterWord(this.word, this.hosts, this.onLink));
    this.word = '';
  }

  /** A word that is too long to be held: an address in it goes, whatever its host. */
  private cutWord(): void {
    const start = firstAddress(this.word);
    if (start < 0) {
      this.brackets.add(this.word.slice(0, KEPT));
      this.word = this.word.slice(KEPT);
      return;
    }
    this.brackets.add(this.word.slice(0, start));
    this.word = '';
    this.removeLongAddress(SURE_END);
  }

  private readBehindBracket(text: string, at: number): number {
    const character = text[at];
    if (character === '(') {
      this.destination = new LinkDestination();
      this.mode = 'destination';
      return at + 1;
    }
    this.mode = character === ':' ? 'before-definition' : 'text';
    this.sawLineEnd = false;
    if (character === ':') this.brackets.add(':');
    return character === ':' ? at + 1 : at;
  }

  private readDestination(text: string, at: number): number {
    const state = this.destination.take(text[at]!);
    if (state === 'broken') this.endDestination(this.destination.isHarmlessText(this.hosts));
    if (state === 'too-long') {
      this.count(this.brackets.remove());
      this.removeLongAddress(/[\s)]/, true);
    }
    if (state === 'closed') this.endDestination(this.destination.isAllowed(this.hosts));
    return at + 1;
  }

  private endDestination(isAllowed: boolean): void {
    if (isAllowed) this.brackets.add(`(${this.destination.raw}`);
    else this.count(this.brackets.remove());
    // Behind a mark that ends in a bracket, as behind any bracket, a parenthesis would begin a link.
    this.mode = isAllowed ? 'text' : 'behind-bracket';
  }

  private readBeforeDefinition(text: string, at: number): number {
    const character = text[at]!;
    const isLineEnd = character === '\n';
    if (character === ' ' || character === '\t' || (isLineEnd && !this.sawLineEnd)) {
      this.sawLineEnd ||= isLineEnd;
      this.brackets.add(character);
      return at + 1;
    }
    this.mode = isLineEnd || character === '[' || character === ']' ? 'text' : 'definition';
    this.token = '';
    return at;
  }

  private readDefinition(text: string, at: number): number {
    const character = text[at]!;
    const isAngle = this.token.startsWith('<');
    const isOver = isAngle ? character === '\n' || this.token.endsWith('>') : /[\s[\]]/.test(character);
    if (isOver || (!isAngle && this.token !== '' && character === '<')) {
      this.endDefinition();
      return at;
    }
    this.token += character;
    if (this.token.length >= LONGEST_ADDRESS) this.removeLongAddress(/[\s[\]]/);
    return at + 1;
  }

  private endDefinition(): void {
    const isAllowed = isHarmlessAddress(this.token, this.hosts);
    if (!isAllowed) this.onLink();
    this.brackets.add(isAllowed ? this.token : LINK_REMOVED);
    this.mode = isAllowed ? 'text' : 'behind-bracket';
  }

  /** Leaves out everything up to a character, which goes too when `swallowsEnd`. */
  private removeLongAddress(to: RegExp, swallowsEnd = false): void {
    if (!swallowsEnd) {
      this.brackets.add(LINK_REMOVED);
      this.onLink();
    }
    this.mode = 'swallowing';
    this.swallowedTo = to;
    this.swallowsEnd = swallowsEnd;
  }

  private swallow(text: string, at: number): number {
    if (!this.swallowedTo.test(text[at]!)) return at + 1;
    this.mode = 'behind-bracket';
    return this.swallowsEnd && text[at] === ')' ? at + 1 : at;
  }
}
