import { isSpaceCode } from '../scan/char-class';
import { type SecretName } from '../names/secret-name';
import { type Scan, report } from '../scan/scan';
import { type SecretKind, isSecretValue } from '../values/judge-value';
import { shapeOf } from '../values/shape';
import { COPULAS, FILLERS } from './copulas';

const SENTENCE_SCORE = 0.7;

/** How many words after the secret word may hold the value. */
const WORDS_AHEAD = 12;

/** Longer words are judged by the known formats alone, in characters. */
const LONGEST_WORD = 256;

const BACKSLASH = 92;

/** How far ahead of its word a value may begin, in characters. */
const REACH = 200;

/** Code units above this are written without spaces between words. */
const FIRST_EAST_ASIAN = 0x2e80;

const LOOKS_LIKE_CODE = /[{}=<>]|["'`][:,)]|\w\(|^\/\/|^\*\//;

const OPENINGS = /^[("'`“„«»‘「『*_[<]{1,3}/;
const CLOSINGS = /[.,;:)"'`”“»«’」』\]>]{1,4}$/;
const AFTER_NAME = /[!-~\sはが是为為：는은이가を「『“]/;
const JOINED = /^(?:は|が|是|为|為|：|:|는|은|이|가|を){0,2}[\s「『"“'：]{0,3}/;

/** Reports the value a sentence gives to a secret word; whether there was one. */
export function scanSentence(scan: Scan, name: SecretName): boolean {
  const { text } = scan;
  const { kind, isWhole } = name.word;
  if (text.charCodeAt(name.end - 1) > FIRST_EAST_ASIAN) return scanJoined(scan, name);
  if (name.end >= text.length || !' \t\n:*"\')'.includes(text.charAt(name.end))) return false;
  if (isWhole !== true && reportNext(scan, name.end, kind)) return true;
  const before = scan.read.get(kind);
  const state =
    before !== undefined && before.end > name.end ? before : { end: name.end, isAfterCopula: false };
  for (let count = 0; count < WORDS_AHEAD && state.end - name.end < REACH; count++) {
    const word = nextWord(text, state.end, state.isAfterCopula);
    if (word === undefined) break;
    if (state.isAfterCopula && reportWord(scan, word, kind, true)) return true;
    const raw = text.slice(word.start, word.end);
    if (isOver(raw)) break;
    state.isAfterCopula = goesOn(raw, state.isAfterCopula);
    state.end = word.end;
    scan.read.set(kind, state);
  }
  return false;
}

/** The word right behind the name: "the password Xy12-…". */
function reportNext(scan: Scan, at: number, kind: SecretKind): boolean {
  const word = nextWord(scan.text, at, false);
  return word !== undefined && reportWord(scan, word, kind, false);
}

/** Whether the value may be the next word. */
function goesOn(raw: string, isAfterCopula: boolean): boolean {
  const plain = raw.toLowerCase();
  return COPULAS.has(plain) || (isAfterCopula && FILLERS.has(plain)) || /:[*_]{0,2}$/.test(raw);
}

/** The sentence ends, or it is none. */
function isOver(raw: string): boolean {
  return '.!?;'.includes(raw.charAt(raw.length - 1)) || LOOKS_LIKE_CODE.test(raw);
}

/** Languages without spaces: パスワードは「…」です, 密码是…. */
function scanJoined(scan: Scan, name: SecretName): boolean {
  if (!AFTER_NAME.test(scan.text.charAt(name.end))) return false;
  const rest = scan.text.slice(name.end, name.end + LONGEST_WORD);
  const from = name.end + (JOINED.exec(rest)?.[0].length ?? 0);
  const value = /^[!-~]{4,200}/.exec(scan.text.slice(from, from + LONGEST_WORD))?.[0];
  return (
    value !== undefined && reportWord(scan, { start: from, end: from + value.length }, name.word.kind, true)
  );
}

interface Word {
  readonly start: number;
  readonly end: number;
}

/** The value may stand on the next line after "is" or a colon; a sentence otherwise ends with its line here. */
function nextWord(text: string, from: number, acrossLines: boolean): Word | undefined {
  let start = from;
  while (start - from < 8 && isGap(text.charCodeAt(start), acrossLines)) start++;
  let end = start;
  while (end < text.length && end - start < LONGEST_WORD && !isWordEnd(text.charCodeAt(end))) end++;
  return end === start || end - start === LONGEST_WORD ? undefined : { start, end };
}

function isGap(code: number, acrossLines: boolean): boolean {
  return code === 32 || code === 9 || (acrossLines && (code === 10 || code === 13));
}

function isWordEnd(code: number): boolean {
  return isSpaceCode(code) || code === BACKSLASH;
}

function reportWord(scan: Scan, word: Word, kind: SecretKind, isAfterCopula: boolean): boolean {
  const raw = scan.text.slice(word.start, word.end);
  const opening = OPENINGS.exec(raw)?.[0].length ?? 0;
  const closing = CLOSINGS.exec(raw.slice(opening))?.[0].length ?? 0;
  const value = raw.slice(opening, raw.length - closing);
  if (!isSecretValue(value, kind, 'prose')) return false;
  if (!isAfterCopula && !isUnmistakable(value)) return false;
  report(scan, 'secret.sentence', word.start + opening, word.end - closing, SENTENCE_SCORE);
  return true;
}

/** Right behind the word, without "is": letters and digits mixed, and more than a version or a name. */
function isUnmistakable(value: string): boolean {
  const shape = shapeOf(value);
  const letters = shape.lowers + shape.uppers;
  if (value.length < 7 || letters === 0) return false;
  return shape.digits >= 2 || shape.specials > 0 || shape.humps >= 2;
}
