import { type Finding } from '../finding';
import { isDigit } from '../personal-data/prefixes';
import { AGE_PHRASES } from './age.phrases';
import { DATE_PHRASES } from './date.phrases';
import { type PhraseRule, type PhraseText } from './phrase-rule';

const RULES: readonly PhraseRule[] = [...DATE_PHRASES, ...AGE_PHRASES];
/** Rules for numbers right behind a letter, a digit, `_`, a full stop or a hyphen: few, and most numbers of machines stand there. */
const TOUCHING = RULES.filter(({ mayTouch }) => mayTouch);
const MOST_DIGITS = Math.max(...RULES.map(({ digits }) => digits[1]));

/** Whether a rule wakes up at a number of so many digits with this character behind it. */
const wakes = ({ digits, next }: PhraseRule, count: number, after: string): boolean =>
  count >= digits[0] && count <= digits[1] && (next === undefined || (after !== '' && next.includes(after)));

/** Which rules wake up, by number of digits and the code of the character behind; most numbers wake none. */
class Awake {
  private readonly known: (readonly PhraseRule[] | undefined)[][] = Array.from(
    { length: MOST_DIGITS + 1 },
    () => new Array<undefined>(128).fill(undefined),
  );

  constructor(private readonly rules: readonly PhraseRule[]) {}

  rulesFor(text: string, count: number, end: number): readonly PhraseRule[] {
    const code = text.charCodeAt(end);
    // Beyond ASCII, and at the end of the text, there is no need to be quick.
    if (!(code < 128)) return this.woken(text.charAt(end), count);
    return (this.known[count]![code] ??= this.woken(text.charAt(end), count));
  }

  private woken(after: string, count: number): readonly PhraseRule[] {
    return this.rules.filter((rule) => wakes(rule, count, after));
  }
}
const apart = new Awake(RULES);
const touching = new Awake(TOUCHING);

const touches = new Uint8Array(128);
for (let code = 0; code < 128; code++) if (/[\w.-]/.test(String.fromCharCode(code))) touches[code] = 1;

/** Finds what is written in several words around a number: dates, ages. The findings may overlap. */
export function scanPhrases(phrase: PhraseText): Finding[] {
  const { text } = phrase;
  const findings: Finding[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    let end = at + 1;
    while (end < text.length && isDigit(text.charCodeAt(end))) end++;
    if (end - at <= MOST_DIGITS) {
      const before = text.charCodeAt(at - 1);
      const awake = before < 128 && touches[before] === 1 ? touching : apart;
      for (const { pattern, read } of awake.rulesFor(text, end - at, end)) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        const finding = match && read(match, phrase);
        if (finding) findings.push(finding);
      }
    }
    at = end;
  }
  return findings;
}
