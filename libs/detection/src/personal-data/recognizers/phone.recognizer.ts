import { readings } from '../prefixes';
import { type Recognizer } from '../recognizer';

/** One way of writing phone numbers; tried on the match with plain spaces and hyphens. */
interface PhoneShape {
  /** The characters that it may begin with. */
  readonly heads: string;
  readonly shape: RegExp;
  /** Total digits, at least and at most. */
  readonly digits: readonly [number, number];
  /** Whether a word such as "phone" must stand before the number. */
  readonly needsWord?: true;
}

const SHAPES: readonly PhoneShape[] = [
  // International (ITU-T E.164: at most 15 digits), with + or 00.
  { heads: '+', shape: /^\+ ?\(?[1-9]/, digits: [8, 16] },
  { heads: '0', shape: /^00[1-9]\d{0,2}[ .\-/(]/, digits: [10, 17] },
  { heads: '0', shape: /^00[1-9]\d{9,12}$/, digits: [12, 15] },
  // North America.
  {
    heads: '123456789(',
    shape: /^(?:1[ .-])?(?:\([2-9]\d\d\)[ .-]?|[2-9]\d\d[ .-])\d{3}[ .-]\d{4}$/,
    digits: [10, 11],
  },
  // A trunk 0, then groups: Germany, France, United Kingdom, Italy, the Netherlands, Belgium, Switzerland, Japan.
  { heads: '0(', shape: /^\(?0\d{1,5}\)?[ /-]{1,3}\d{2,8}(?:[ -]\d{1,5}){0,4}$/, digits: [9, 12] },
  { heads: '0', shape: /^0[1-9](?:[ .-]\d\d){4}$/, digits: [10, 10] },
  { heads: '0', shape: /^0[1-9]\d{8,9}$/, digits: [10, 11] },
  // Nine digits without a trunk prefix: Spain, Portugal, Poland.
  { heads: '456789', shape: /^[4-9]\d\d([ -])\d{3}\1\d{3}$/, digits: [9, 9] },
  { heads: '6789', shape: /^[6-9]\d\d?([ -])\d{2,3}(?:\1\d\d){2}$/, digits: [9, 9] },
  { heads: '0123456789', shape: /^\d\d \d{3} \d\d \d\d$/, digits: [9, 9] },
  // Italian mobiles, Brazil.
  { heads: '3', shape: /^3\d\d[ .-]\d{6,7}$/, digits: [9, 10] },
  { heads: '0123456789(', shape: /^\(?\d\d\)?[ -]9?\d{4}-\d{4}$/, digits: [10, 11] },
  // Anything of a fitting length after a word that announces it.
  { heads: '0123456789(', shape: /^[\d(]/, digits: [7, 15], needsWord: true },
];

/** Dates, spans of years, US social security numbers and postcodes, which look like phone numbers. */
const NO_PHONE =
  /^(?:(?:19|20)\d\d([ ./-])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])([ ./-])(?:0?[1-9]|[12]\d|3[01])\2(?:19|20)\d\d|(?:19|20)\d\d ?- ?(?:19|20)\d\d|\d{3}-\d\d-\d{4}|\d{5}-\d{4})(?!\d)/;
/** Words that announce a phone number. */
const PHONE_WORD =
  /(?:phone|mobile?|mobiel|cell|desk|office|home|tel\.?|telefone?|telefoon|telefono|tel[eé]fono|t[eé]l[eé]phone|telem[oó]vel|celular|cellulare|m[oó]vil|portable|handy|rufnummer|nummer|fax|call|ring|dial|sms|text|whatsapp|viber|signal)\W{0,3}(?:(?:no|number|nr|me|him|her|us|at|on|is|to|num[eé]ro|n[uú]mero|numer|ist|est|es|jest)\W{1,3}){0,3}$/i;
/** Words that announce some other number. */
const OTHER_WORD =
  /(?:order|invoice|ticket|case|ref(?:erence)?|tracking|serial|account|id|sku|nhs|mrn|npi|ssn|identifier|isbn|part|batch|transaction|bestell(?:ung|nummer)|rechnung(?:snummer)?|commande|facture|pedido|factura|ordine|fattura|#)\W{0,3}(?:(?:no|number|nr|num[eé]ro|n[uú]mero|id|is)\W{1,3}){0,2}$/i;

/** What a word that announces a number leaves among the last characters before it. */
const END_OF_WORD = /[a-z#]/i;
const END_LENGTH = 5;
/** More groups of digits than any country writes. */
const MOST_GROUPS = 8;

const FEWEST_DIGITS = Math.min(...SHAPES.map(({ digits }) => digits[0]));

const SHAPES_BY_HEAD = new Map(
  Array.from('+(0123456789', (head) => [head, SHAPES.filter(({ heads }) => heads.includes(head))]),
);

const SPACES = '\u00a0\u202f';
/** Separators that count as a plain space or hyphen. */
const VARIANT = /[\u00a0\u202f\u2011\u2013]/g;
const plainOf = (match: string): string =>
  match.replace(VARIANT, (variant) => (SPACES.includes(variant) ? ' ' : '-'));

/** Longest reading first: what follows a number may be the next number. */
function validate(match: string, context: () => string): number {
  const plain = plainOf(match);
  if (NO_PHONE.test(plain)) return 0;
  const before = context();
  const isAnnounced = END_OF_WORD.test(before.slice(-END_LENGTH));
  const shapes = SHAPES_BY_HEAD.get(plain[0]!)!;
  let hasWord: boolean | undefined;
  for (const { end, digits: count } of readings(plain, FEWEST_DIGITS, MOST_GROUPS)) {
    for (const { shape, digits, needsWord } of shapes) {
      if (count < digits[0] || count > digits[1] || (needsWord && !isAnnounced)) continue;
      if (!shape.test(plain.slice(0, end))) continue;
      if (needsWord && !(hasWord ??= PHONE_WORD.test(before))) continue;
      return isAnnounced && OTHER_WORD.test(before) ? 0 : end;
    }
  }
  return 0;
}

/** A word may stand before the number: at the start of what is scanned that is not known. */
const MAY_HAVE_WORD = `(?<=(?:^|[A-Za-z])\\W{0,${END_LENGTH - 1}})`;
/** How numbers begin that need no word before them: with a group of two digits at least. */
const HEAD = '(?=\\+|\\(?\\d\\d|1.\\(?[2-9]\\d\\d)';
const GAP = '[ \\u00a0\\u202f.\\-\\u2011\\u2013/()]{0,3}';

/** Phone numbers, international and in the common national ways of writing. */
export const phone: Recognizer = {
  category: 'PHONE',
  rule: 'phone',
  triggers: '0123456789',
  pattern: new RegExp(
    `(?<![\\w+@\\-#]|[\\d.]\\.|\\w/)(?:${HEAD}|${MAY_HAVE_WORD})(?:\\+ ?)?\\(?\\d(?:${GAP}\\d){6,18}(?![\\w])`,
  ),
  minLength: 7,
  maxLength: 80,
  score: 0.75,
  validate,
};
