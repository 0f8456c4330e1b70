import { type PhraseRule } from './phrase-rule';

/** What stands after an age. */
const AFTER =
  '[ -]?(?:years?|yrs?)[ -](?:old|of age)|[ -]?y\\/?o\\b| Jahren? (?:alt|jung)|-jährig| jaar oud| år gam| år gl| vuotias| vuotta vanha| let star| éves| godin| rokov| roků star| yaşında|歳|岁|살| лет\\b| года?\\b';
/** What stands before an age in languages that say nothing after it but the word for years. */
const BEFORE_YEARS =
  'âgée? de|agée? de|\\bai|\\ba|avait|aura|tiene|tengo|tenía|cumplió|cumple|edad de|ha|aveva|di|compiuto|tem|tinha|tenho|idade de|ma|mam|miał|miała|wieku|ukończył|im Alter von|ben|op|are|aged|turned|just turned|turning|was|age of|age';
const YEARS = ' (?:ans|años|anni|anos|lata|lat|ani|Jahren?|jaar|år|let|godina)\\b';
/** What stands before an age that nothing follows. */
const BEFORE_ALONE = 'just turned|turning|aged|age of|he was|she was|I am|I.m|im Alter von';

const OLDEST = 120;

const rule = (pattern: string, score: number, next: string): PhraseRule => ({
  digits: [1, 3],
  ...(next && { next }),
  pattern: new RegExp(pattern, 'iy'),
  read: ({ index, 0: age }) =>
    Number(age) <= OLDEST
      ? { category: 'AGE', start: index, end: index + age.length, score, rule: 'age' }
      : undefined,
});

const NUMBER = '(?<![\\w.,-])\\d{1,3}';

/** Ages: a number with the words around it. */
export const AGE_PHRASES: readonly PhraseRule[] = [
  rule(`${NUMBER}(?=${AFTER})`, 0.8, ' -yY歳岁살'),
  rule(`(?<=(?:^|[^\\w])(?:${BEFORE_YEARS}) )${NUMBER}(?=${YEARS})`, 0.7, ' '),
  rule(
    `(?<=(?:^|[^\\w])(?:${BEFORE_ALONE}) )${NUMBER}(?= ?(?:[.;!)]|,|$| and |\\n))(?!\\.\\d|,\\d)`,
    0.65,
    '',
  ),
  {
    digits: [1, 3],
    pattern: /(?<![\w.,-])\d{1,3}(?![\w.]|,\d)/y,
    read: ({ index, 0: age }, { cueRightBefore }) => {
      if (Number(age) > OLDEST) return undefined;
      const hit = cueRightBefore(index);
      if (hit?.cue !== 'age' || hit.isConsumed) return undefined;
      return { category: 'AGE', start: index, end: index + age.length, score: 0.75, rule: 'age.labelled' };
    },
  },
];
