import { type Finding } from '../finding';
import { isNationality, isNationalityInAnyCase, mayBeNationality } from './nationalities';

/** On its own such a word mostly speaks of a language or a country: it counts next to a person only. */
const ALONE = 0.45;
const STATED = 0.6;

/** What a person says of himself; what follows may be written small. */
const STATEMENT = /(?<![\w-])I(?: am|['’]m) (?=[A-Za-z]{3,14}(?![\w-]))([A-Za-z]{3,14})/y;

const STATEMENTS = ['I am ', "I'm ", 'I’m '];

/** The longest such word, in letters. */
const LONGEST_WORD = 14;
const SHORTEST_WORD = 3;

const CAPITAL_I = 73;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

const nrp = (start: number, word: string, score: number): Finding => ({
  category: 'NRP',
  start,
  end: start + word.length,
  score,
  rule: 'nationality',
});

/** Letters, digits, `_` and `-`: what a word does not touch. */
const isJoined = (code: number): boolean =>
  isSmall(code) || isCapital(code) || (code >= 48 && code <= 57) || code === 95 || code === 45;

/** Where the capitalised word at `at` ends; `at` when none of the right length stands there alone. */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (end - at <= LONGEST_WORD && isSmall(text.charCodeAt(end))) end++;
  const isWord = end - at >= SHORTEST_WORD && end - at <= LONGEST_WORD;
  return isWord && !isJoined(text.charCodeAt(at - 1)) && !isJoined(text.charCodeAt(end)) ? end : at;
}

/** The word after "I am" at `at`, with what it is. */
function statedAt(text: string, at: number): Finding | undefined {
  STATEMENT.lastIndex = at;
  const stated = STATEMENT.exec(text)?.[1];
  if (stated === undefined) return undefined;
  return nrp(STATEMENT.lastIndex - stated.length, stated, isNationalityInAnyCase(stated) ? STATED : 0);
}

/** Whether somebody may say something of himself. */
export const isStated = (text: string): boolean => STATEMENTS.some((words) => text.includes(words));

/** Finds nationalities, beliefs and political leanings: special categories of personal data (GDPR Art. 9). */
export function scanNationalities(text: string): Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isCapital(code)) continue;
    if (isSmall(text.charCodeAt(at + 1))) {
      if (!mayBeNationality(text, at)) continue;
      const end = wordEnd(text, at);
      if (end === at) continue;
      const word = text.slice(at, end);
      if (isNationality(word)) findings.push(nrp(at, word, ALONE));
      at = end - 1;
    } else if (code === CAPITAL_I) {
      const stated = statedAt(text, at);
      if (!stated) continue;
      if (stated.score > 0) findings.push(stated);
      at = stated.end - 1;
    }
  }
  return findings;
}
