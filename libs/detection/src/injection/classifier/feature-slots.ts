import { hashUnit } from '../tokens/tokenise';
import { TokenKind, type Tokens } from '../tokens/tokens';

/** How many weights of words and their parts there are; features share a slot by chance (feature hashing). */
export const SLOT_COUNT = 1 << 18;

/** Letters of a word that are looked at in parts; longer words have nothing new to say. */
const LONGEST_WORD = 24;
/** Letters of one part, the edges of the word included. */
const PART = 4;
/** Slots of one token: itself, three with its neighbours, and the parts of the longest word. */
export const MOST_SLOTS = 4 + LONGEST_WORD + 2 - PART + 1;

const EDGE = 0x1f;
const MASK = SLOT_COUNT - 1;

/** What a feature is made of, so that the same words in another relation have another slot. */
const Seed = { WORD: 11, PAIR: 13, TRIPLE: 17, AROUND: 19, PART: 23, NUMBER: 29 } as const;

const mix = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

/** Numbers say how long they are, and nothing else. */
const identityOf = (tokens: Tokens, token: number): number =>
  tokens.kinds[token] === TokenKind.NUMBER
    ? mix(Seed.NUMBER, Math.min((tokens.ends[token] as number) - (tokens.starts[token] as number), 5))
    : (tokens.hashes[token] as number);

/**
 * Reads the features of a text token by token: the token, with the one before, with the two before, with the one before
 * that, and the parts of four letters of a word. Training and screening read them with this class alone.
 */
export class FeatureSlots {
  /** The slots of the token read last; only as many as `read` returned count. */
  readonly slots = new Int32Array(MOST_SLOTS);
  private readonly letters = new Uint16Array(LONGEST_WORD + 2);
  private before = 0;
  private twoBefore = 0;

  /** Reads the next token, in the order of the text; 0 begins a text. Returns how many slots it has. */
  read(tokens: Tokens, token: number): number {
    if (token === 0) this.before = this.twoBefore = 0;
    const own = identityOf(tokens, token);
    const { slots, before, twoBefore } = this;
    const pair = mix(before, own);
    slots[0] = mix(Seed.WORD, own) & MASK;
    slots[1] = mix(pair, Seed.PAIR) & MASK;
    slots[2] = mix(mix(twoBefore, pair), Seed.TRIPLE) & MASK;
    slots[3] = mix(mix(twoBefore, own), Seed.AROUND) & MASK;
    this.twoBefore = before;
    this.before = own;
    return tokens.kinds[token] === TokenKind.WORD ? this.readParts(tokens, token) : 4;
  }

  private readParts({ text, starts, ends }: Tokens, token: number): number {
    const { letters, slots } = this;
    const start = starts[token] as number;
    const length = Math.min((ends[token] as number) - start, LONGEST_WORD);
    letters[0] = EDGE;
    for (let index = 0; index < length; index++) letters[index + 1] = text.charCodeAt(start + index);
    letters[length + 1] = EDGE;
    let count = 4;
    for (let from = 0; from + PART <= length + 2; from++) {
      let hash: number = Seed.PART;
      for (let index = from; index < from + PART; index++) hash = hashUnit(hash, letters[index] as number);
      slots[count++] = mix(Seed.PART, hash) & MASK;
    }
    return count;
  }
}
