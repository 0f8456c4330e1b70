import { CharacterKind, characterKinds } from './character-kinds';
import { TokenColumns, TokenKind, type Tokens } from './tokens';

const FNV_PRIME = 0x01000193;
const FNV_SEED = 0x811c9dc5 | 0;

const kindOf = characterKinds();
/** By name once, not at every character. */
const { BLANK, LETTER, DIGIT, APOSTROPHE, IDEOGRAPH, BREAK, SURROGATE } = CharacterKind;
const { WORD, NUMBER, MARK } = TokenKind;

/** One more UTF-16 code unit of an FNV-1a hash; begin with `hashOf('')`. */
export const hashUnit = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME);

/** The hash of a token as `tokenise` computes it: FNV-1a over UTF-16 code units, as a signed 32-bit integer. */
export function hashOf(token: string): number {
  let hash = FNV_SEED;
  for (let index = 0; index < token.length; index++) hash = hashUnit(hash, token.charCodeAt(index));
  return hash;
}

/** Most of English has a token for every five characters. */
const capacityFor = (length: number): number => (length >>> 2) + 16;

const isWordKind = (kind: number | undefined): boolean => kind === LETTER || kind === DIGIT;

/** Letters and digits with apostrophes between them; returns where the word ends. */
function readWord(text: string, start: number, tokens: TokenColumns): number {
  const kinds = kindOf;
  const { length } = text;
  let hash = FNV_SEED;
  let type: number = NUMBER;
  let at = start;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    const kind = kinds[code];
    if (kind === LETTER) type = WORD;
    else if (kind !== DIGIT) {
      const joins = kind === APOSTROPHE && isWordKind(kinds[text.charCodeAt(at + 1)]);
      if (!joins) break;
    }
    hash = Math.imul(hash ^ code, FNV_PRIME);
  }
  tokens.put(start, at, hash, type);
  return at;
}

const IS_LETTER = /^[\p{L}\p{M}\p{N}]/u;

/** A character outside the basic plane, or half of one, is a token by itself. */
function readSurrogate(text: string, start: number, tokens: TokenColumns): number {
  const end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  const character = text.slice(start, end);
  tokens.put(start, end, hashOf(character), IS_LETTER.test(character) ? TokenKind.IDEOGRAPH : MARK);
  return end;
}

const KIND_OF_ONE: Readonly<Record<number, number>> = {
  [IDEOGRAPH]: TokenKind.IDEOGRAPH,
  [BREAK]: TokenKind.BREAK,
};

/**
 * Splits a normalised text into words, numbers, single characters of scripts without spaces, marks and line feeds.
 * Never throws; one pass.
 */
export function tokenise(text: string): Tokens {
  const tokens = new TokenColumns(text, capacityFor(text.length));
  const { length } = text;
  for (let at = 0; at < length;) {
    const code = text.charCodeAt(at);
    const kind = kindOf[code] as number;
    if (kind === BLANK) at++;
    else if (kind <= DIGIT) at = readWord(text, at, tokens);
    else if (kind === SURROGATE) at = readSurrogate(text, at, tokens);
    else {
      tokens.put(at, at + 1, Math.imul(FNV_SEED ^ code, FNV_PRIME), KIND_OF_ONE[kind] ?? MARK);
      at++;
    }
  }
  return tokens;
}
