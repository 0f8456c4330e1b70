import { type Finding } from '../finding';
import { AGE_PHRASES } from './age.phrases';
import { DATE_PHRASES } from './date.phrases';
import { type PhraseRule, type PhraseText } from './phrase-rule';

const RULES: readonly PhraseRule[] = [...DATE_PHRASES, ...AGE_PHRASES];

/** Finds what is written in several words: dates, ages, addresses. The findings may overlap. */
export function scanPhrases(phrase: PhraseText): Finding[] {
  const findings: Finding[] = [];
  for (const { pattern, read } of RULES) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(phrase.text); match; match = pattern.exec(phrase.text)) {
      const finding = read(match, phrase);
      if (finding) findings.push(finding);
    }
  }
  return findings;
}
