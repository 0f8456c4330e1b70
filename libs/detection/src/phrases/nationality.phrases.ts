import { type Finding } from '../finding';
import { isNationality, isNationalityInAnyCase } from './nationalities';

/** On its own such a word mostly speaks of a language or a country: it counts next to a person only. */
const ALONE = 0.45;
const STATED = 0.6;

const WORD = /(?<![\w-])[A-Z][a-z]{2,13}(?![\w-])/y;
const STATEMENT = /(?<=(?:\bI am|\bI'm|\bI’m|\bis an?|\bare|nationality:|religion:) )[a-z]{3,14}(?![\w-])/g;

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** Finds nationalities, beliefs and political leanings: special categories of personal data (GDPR Art. 9). */
export function scanNationalities(text: string): Finding[] {
  const findings: Finding[] = [];
  const add = (start: number, word: string, score: number): void => {
    findings.push({ category: 'NRP', start, end: start + word.length, score, rule: 'nationality' });
  };
  for (let at = 0; at < text.length; at++) {
    if (!isCapital(text.charCodeAt(at)) || !isSmall(text.charCodeAt(at + 1))) continue;
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word && isNationality(word)) add(at, word, ALONE);
    if (word) at += word.length;
  }
  for (const { index, 0: word } of text.matchAll(STATEMENT)) {
    if (isNationalityInAnyCase(word)) add(index, word, STATED);
  }
  return findings;
}
