import { type CueName } from '../../cue/cue-name';
import { type Recognizer } from '../../recognizer';

/** Countries of banks (ISO 3166-1), two letters each. */
const COUNTRIES = new Set(
  (
    'ADAEAFAGAIALAMAOARATAUAWAZBABBBDBEBFBGBHBIBJBMBNBOBRBSBTBWBYBZCACDCFCGCHCICKCLCMCNCOCRCUCVCWCYCZDEDJDKDMDODZECEEEGERESET' +
    'FIFJFKFMFOFRGAGBGDGEGGGHGIGLGMGNGPGQGRGTGYHKHNHRHTHUIDIEILIMINIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLY' +
    'MAMCMDMEMGMKMLMMMNMOMQMRMTMUMVMWMXMYMZNANCNENGNINLNONPNZOMPAPEPFPGPHPKPLPRPSPTPYQAROSRRSRURWSASBSCSDSESGSISKSLSMSNSOSSSTSVSYSZ' +
    'TCTDTGTHTJTLTMTNTOTRTTTWTZUAUGUSUYUZVAVCVEVGVNVUWSXKYEZAZMZW'
  ).match(/../g),
);
const BIC_WORD = /(?:\bbic|swift)(?:[ _-]?code)?\W{0,4}(?:(?:is|lautet|es|est|code|nr|no)\b\W{0,3})?$/i;
const BIC_COUNTRY = [4, 6] as const;

/** First two digits of routing numbers: Federal Reserve districts, thrifts, electronic, government. */
const DISTRICT = /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/;
const ABA_WEIGHTS = [3, 7, 1] as const;

/** ABA routing numbers: weights 3, 7, 1, the sum a multiple of ten. */
function validateRouting(match: string): number {
  const sum = Array.from(match).reduce(
    (total, digit, index) => total + Number(digit) * ABA_WEIGHTS[index % 3]!,
    0,
  );
  return DISTRICT.test(match) && sum % 10 === 0 ? match.length : 0;
}

const CUES: readonly CueName[] = ['bank-account'];
const DATE = /^(?:(?:19|20)\d\d-\d\d-\d\d|\d\d-\d\d-(?:19|20)\d\d)$/;
const COMMON = { category: 'BANK_ACCOUNT', triggers: '0123456789', cues: CUES } as const;

/** Numbers of accounts and banks. */
export const BANK_ACCOUNTS: readonly Recognizer[] = [
  {
    ...COMMON,
    rule: 'bank.bic',
    triggers: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    pattern: /(?<!\w)[A-Z]{6}[A-Z2-9][A-NP-Z0-9](?:[A-Z0-9]{3})?(?!\w)/,
    minLength: 8,
    maxLength: 11,
    score: 0.7,
    validate: (match, before) =>
      COUNTRIES.has(match.slice(...BIC_COUNTRY)) && BIC_WORD.test(before()) ? match.length : 0,
  },
  {
    ...COMMON,
    rule: 'bank.routing',
    pattern: /(?<![\w.-])\d{9}(?![\w-]|\.\d)/,
    minLength: 9,
    maxLength: 9,
    score: 0.3,
    validate: validateRouting,
  },
  {
    ...COMMON,
    rule: 'bank.sort-code',
    pattern: /(?<![\w.-])\d\d([- ])\d\d\1\d\d(?![\w-]|\.\d)/,
    minLength: 8,
    maxLength: 8,
    score: 0.35,
  },
  {
    ...COMMON,
    rule: 'bank.ifsc',
    pattern: /(?<!\w)[A-Z]{4}0[A-Z0-9]{6}(?!\w)/,
    minLength: 11,
    maxLength: 11,
    score: 0.4,
  },
  {
    ...COMMON,
    rule: 'bank.account',
    pattern: /(?<![\w.+]|\w-)\d(?:[ -]?\d){5,19}(?:[-/]\d{1,4})?(?![\w-]|\.\d)/,
    minLength: 6,
    maxLength: 48,
    score: 0.2,
    validate: (match) => (DATE.test(match) ? 0 : match.length),
  },
];
