import { isNameCode } from '../scan/char-class';
import { VETO_AFTER, VETO_BEFORE } from './name-vetoes';
import { type SecretWord } from './secret-words';

/** A name, as it stands in the text, that announces a secret. */
export interface SecretName {
  /** First index of the whole identifier (`MY_API_TOKEN`), which may begin before the word. */
  readonly start: number;
  /** Index after the identifier. */
  readonly end: number;
  /** Index after the word itself. */
  readonly wordEnd: number;
  /** The word that makes it one. */
  readonly word: SecretWord;
}

/** Identifiers longer than this are not names, in characters on either side of the word. */
const REACH = 64;

/** The identifier around a secret word, or undefined when it is about something else. */
export function secretNameAt(text: string, at: number, word: SecretWord): SecretName | undefined {
  const wordEnd = at + word.word.length;
  const start = identifierStart(text, at);
  const end = endOfIdentifier(text, wordEnd);
  if (!isWordBoundary(text, wordEnd, end)) return undefined;
  if (word.isWhole === true && !isWordStart(text, at, start)) return undefined;
  if (start < at && VETO_BEFORE.has(wordsOf(text.slice(start, at)).at(-1) ?? '')) return undefined;
  if (end > wordEnd && wordsOf(text.slice(wordEnd, end)).some((part) => VETO_AFTER.has(part)))
    return undefined;
  return { start, end, wordEnd, word };
}

function identifierStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < REACH && isNameCode(text.charCodeAt(start - 1))) start--;
  return isEscaped(text, start, at) ? start + 1 : start;
}

/** The `n` of `\nTOKEN=` belongs to the escape. */
function isEscaped(text: string, start: number, at: number): boolean {
  return start > 0 && start < at && text[start - 1] === '\\' && 'nrt'.includes(text.charAt(start));
}

/** Where the identifier around a place ends, at most 64 characters on. */
export function endOfIdentifier(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < REACH && isNameCode(text.charCodeAt(end))) end++;
  while (end > from && '.-'.includes(text.charAt(end - 1))) end--;
  return end;
}

/** `tokenizer` and `secretary` go on in the same case; `tokenValue` and `TOKEN_2` do not. */
function isWordBoundary(text: string, wordEnd: number, end: number): boolean {
  if (wordEnd >= end) return !/[a-zà-ÿ]/i.test(text.charAt(wordEnd));
  const next = text.charAt(wordEnd);
  if (!/[A-Za-z]/.test(next)) return true;
  return /[A-Z]/.test(next) && /[a-z]/.test(text.charAt(wordEnd - 1));
}

function isWordStart(text: string, at: number, start: number): boolean {
  if (at === start) return !/[a-zà-ÿ]/i.test(text.charAt(at - 1)) || text[at - 2] === '\\';
  const before = text.charAt(at - 1);
  return !/[A-Za-z]/.test(before) || (/[a-z]/.test(before) && /[A-Z]/.test(text.charAt(at)));
}

/** `myApiToken_v2` → my, api, token, v2. */
function wordsOf(identifier: string): string[] {
  return identifier
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((part) => part !== '');
}
