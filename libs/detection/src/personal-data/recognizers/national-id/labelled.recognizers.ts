import { type CueName } from '../../cue/cue-name';
import { type Recognizer } from '../../recognizer';
import { bounded } from './identifier';

/** Letters or a hyphen may stand before the first digit; a word that ends with a space is a label, not a part. */
const BODY =
  /(?!(?:ID|NO|NR|OF|IS|TO)[ ])(?:[A-Z]{1,2}[ ])?(?:[A-Za-z]{1,6}[.-]?)?\d(?:[ ./-]?[A-Za-z0-9]){4,19}/;
const FEWEST_DIGITS = 5;
const DATE = /^(?:\d{4}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./])\d{1,2}\2\d{2,4})/;
/** A number in international form is a phone number, whatever the label says. */
const PHONE_PREFIX = /\+\d[\d ()-]{0,16}$/;
/** What follows the last digit belongs to the code up to so many letters. */
const LONGEST_TAIL = 2;

/** The end of the last group that has a digit, or of one or two letters behind it; 0 for dates and few digits. */
function validate(match: string, before: () => string): number {
  if (PHONE_PREFIX.test(before())) return 0;
  if (match.replace(/\D/g, '').length < FEWEST_DIGITS || DATE.test(match)) return 0;
  const words = match.split(/[ \u00a0\u202f]/);
  let tail = words.length - 1;
  while (tail > 0 && words[tail]!.length > LONGEST_TAIL && !/\d/.test(words[tail]!)) tail--;
  return words.slice(0, tail + 1).reduce((length, word) => length + word.length + 1, -1);
}

/** Whatever a cue announces is meant, even when its checksum fails or nobody knows its rule. */
const labelled = (category: string, rule: string, cues: readonly CueName[]): Recognizer => ({
  category,
  rule,
  triggers: '0123456789',
  pattern: bounded(BODY),
  minLength: 5,
  maxLength: 50,
  score: 0.2,
  cues,
  validate,
});

/** Codes without a checksum behind a word that announces an identifier. */
export const LABELLED_RECOGNIZERS: readonly Recognizer[] = [
  labelled('NATIONAL_ID', 'national-id.labelled', ['national-id']),
  labelled('BUSINESS_ID', 'business-id.labelled', ['business-id']),
  labelled('MEDICAL_ID', 'medical.labelled', ['medical']),
];
