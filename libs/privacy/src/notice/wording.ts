import { days, type LegalBasis } from 'unseen-guardian/kernel';

/** GDPR Art. 6(1), letter by letter, in words that need no lawyer. */
export const LEGAL_BASIS_WORDS: Readonly<
  Record<LegalBasis, { readonly article: string; readonly words: string }>
> = {
  consent: {
    article: 'Art. 6(1)(a) GDPR',
    words: 'You agreed to it, and you may withdraw your agreement at any time.',
  },
  contract: {
    article: 'Art. 6(1)(b) GDPR',
    words: 'We need it to do what we agreed with you, or what you asked for.',
  },
  'legal-obligation': { article: 'Art. 6(1)(c) GDPR', words: 'The law obliges us to.' },
  'vital-interests': { article: 'Art. 6(1)(d) GDPR', words: "It protects someone's life or health." },
  'public-task': { article: 'Art. 6(1)(e) GDPR', words: 'It is part of a task in the public interest.' },
  'legitimate-interests': {
    article: 'Art. 6(1)(f) GDPR',
    words: 'We have a good reason that your own interests do not outweigh; you may object at any time.',
  },
};

/** What every person may ask for (GDPR Art. 15 to 22 and 77). */
export const RIGHTS: readonly string[] = [
  'Ask what we hold about you and get a copy of it (Art. 15).',
  'Have wrong data corrected (Art. 16).',
  'Have your data erased (Art. 17).',
  'Have the use of your data restricted (Art. 18).',
  'Get the data you gave us in a format that machines read (Art. 20).',
  'Object to our use of your data (Art. 21).',
  'Ask that a person reviews a decision which a machine made about you (Art. 22).',
  'Complain to a data protection authority (Art. 77).',
];

const UNITS: readonly (readonly [string, number])[] = [
  ['year', days(365)],
  ['week', days(7)],
  ['day', days(1)],
  ['hour', days(1) / 24],
  ['minute', days(1) / 1440],
];

/** A time span in words: the largest unit that divides it, so that nothing is rounded away. */
export function durationInWords(milliseconds: number): string {
  const [unit, size] = UNITS.find(([, length]) => milliseconds % length === 0) ?? ['second', 1000];
  const amount = Math.ceil(milliseconds / size);
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
