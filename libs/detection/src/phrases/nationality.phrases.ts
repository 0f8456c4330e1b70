import { type Finding } from '../finding';
import { isNationality, isNationalityInAnyCase } from './nationalities';

/** On its own such a word mostly speaks of a language or a country: it counts next to a person only. */
const ALONE = 0.45;
const STATED = 0.6;

const WORD = /(?<![\w-])[A-Z][a-z]{2,13}(?![\w-])/y;
/** What a person says of himself; what follows may be written small. */
const STATEMENT = /(?<![\w-])I(?: am|['’]m) (?=[A-Za-z]{3,14}(?![\w-]))([A-Za-z]{3,14})/y;

const STATEMENTS = ['I am ', "I'm ", 'I’m '];

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

/** Whether somebody may say something of himself. */
export const isStated = (text: string): boolean => STATEMENTS.some((words) => text.includes(words));

/** Finds nationalities, beliefs and political leanings: special categories of personal data (GDPR Art. 9). */
export function scanNationalities(text: string): Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isCapital(code)) continue;
    const isWord = isSmall(text.charCodeAt(at + 1));
    const pattern = isWord ? WORD : code === CAPITAL_I ? STATEMENT : undefined;
    if (!pattern) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const [whole, stated] = match;
    if (stated && isNationalityInAnyCase(stated))
      findings.push(nrp(at + whole.length - stated.length, stated, STATED));
    if (!stated && isNationality(whole)) findings.push(nrp(at, whole, ALONE));
    at += whole.length - 1;
  }
  return findings;
}
