import { type CueName } from '../../cue/cue-name';
import { type Reading, readings } from '../../prefixes';
import { type Recognizer } from '../../recognizer';
import { isInternational, isNationallyGrouped } from './phone-number';

/** Dates, spans of years, US social security numbers and postcodes, which look like phone numbers. */
const NO_PHONE =
  /^(?:(?:19|20)\d\d([ ./-]?)(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])([ ./-])(?:0?[1-9]|1[0-2])\2(?:19|20)\d\d|(?:0?[1-9]|1[0-2])([ ./-])(?:0?[1-9]|[12]\d|3[01])\3(?:19|20)\d\d|(?:19|20)\d\d ?- ?(?:19|20)\d\d|\d{3}-\d\d-\d{4}|\d{5}-\d{4})(?!\d)/;

/** More groups of digits than any country writes. */
const MOST_GROUPS = 8;

const SPACES = '\u00a0\u202f';
/** Separators that count as a plain space or hyphen. */
const VARIANT = /[\u00a0\u202f\u2011\u2013]/g;
const plainOf = (match: string): string =>
  match.replace(VARIANT, (variant) => (SPACES.includes(variant) ? ' ' : '-'));

/** Checks the readings of a match, the longest first: what follows a number may be the next number. */
const longest =
  (fewestDigits: number, holds: (text: string, reading: Reading) => boolean) =>
  (match: string): number => {
    const plain = plainOf(match);
    const held = readings(plain, fewestDigits, MOST_GROUPS).find((reading) =>
      holds(plain.slice(0, reading.end), reading),
    );
    return held && !NO_PHONE.test(plain) ? held.end : 0;
  };

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Ways to write national numbers without a trunk prefix: Spain, Portugal, Poland, Italy, Brazil. */
const BARE_SHAPES: readonly RegExp[] = [
  /^[4-9]\d\d([ -])\d{3}\1\d{3}$/,
  /^[6-9]\d\d?([ -])\d{2,3}(?:\1\d\d){2}$/,
  /^\d\d \d{3} \d\d \d\d$/,
  /^3\d\d[ .-]\d{6,7}$/,
  /^\(?[1-9]\d\)?[ -]9?\d{4}-\d{4}$/,
];
const BARE_DIGITS = [9, 11] as const;

const isBare = (text: string, { digits }: Reading): boolean =>
  digits >= BARE_DIGITS[0] && digits <= BARE_DIGITS[1] && BARE_SHAPES.some((shape) => shape.test(text));

/** Digits of a number that a word announces; seven are the fewest without an area code. */
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;

const BEFORE = '(?<![\\w+@\\-#]|[\\d.]\\.|\\w/)';
const MARKS = '[ \\u00a0\\u202f.\\-\\u2011\\u2013]';
const GAP = '[ \\u00a0\\u202f.\\-\\u2011\\u2013/()]{0,3}';
const CUES: readonly CueName[] = ['phone'];
const COMMON = { category: 'PHONE', triggers: '0123456789', maxLength: 80, cues: CUES } as const;

/** Phone numbers: international ones by calling code and length, national ones by their groups, others by a cue. */
export const PHONES: readonly Recognizer[] = [
  {
    ...COMMON,
    rule: 'phone.international',
    pattern: new RegExp(`${BEFORE}\\+ ?\\(?[1-9](?:${GAP}\\d){6,16}(?!\\w)`),
    minLength: 8,
    score: 0.85,
    validate: longest(FEWEST_DIGITS, (text) => isInternational(digitsOf(text))),
  },
  {
    ...COMMON,
    rule: 'phone.international-00',
    pattern: new RegExp(`${BEFORE}00[1-9](?:${GAP}\\d){8,16}(?!\\w)`),
    minLength: 11,
    score: 0.7,
    validate: longest(FEWEST_DIGITS, (text) => isInternational(digitsOf(text).slice(2))),
  },
  {
    ...COMMON,
    rule: 'phone.north-american',
    pattern: new RegExp(
      `${BEFORE}(?:1${MARKS})?(?:\\([2-9]\\d\\d\\)${MARKS}?|[2-9]\\d\\d${MARKS})\\d{3}${MARKS}\\d{4}(?!\\w|[.-]\\d)`,
    ),
    minLength: 12,
    score: 0.75,
  },
  {
    ...COMMON,
    rule: 'phone.trunk',
    pattern: new RegExp(`${BEFORE}\\(?0[1-9](?:${GAP}\\d){7,10}(?!\\w)`),
    minLength: 10,
    score: 0.7,
    validate: longest(9, isNationallyGrouped),
  },
  {
    ...COMMON,
    rule: 'phone.national',
    pattern: new RegExp(`${BEFORE}\\(?[1-9]\\d(?:${GAP}\\d){7,9}(?!\\w)`),
    minLength: 10,
    score: 0.6,
    validate: longest(BARE_DIGITS[0], isBare),
  },
  {
    ...COMMON,
    rule: 'phone.announced',
    pattern: new RegExp(`${BEFORE}(?:\\+ ?)?\\(?\\d(?:${GAP}\\d){6,18}(?!\\w)`),
    minLength: 7,
    score: 0.2,
    validate: longest(FEWEST_DIGITS, (_, { digits }) => digits <= MOST_DIGITS),
  },
];
