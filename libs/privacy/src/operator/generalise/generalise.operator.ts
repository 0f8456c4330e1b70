import { type GeneraliseSettings, type Operator } from '../operator';
import { monthOf } from './month-of';

type Rule = (value: string, settings: GeneraliseSettings) => string | undefined;

const BAND = 10;
const PREFIX = 2;
/** Ages above this are so rare that a band would still single out. */
const OLDEST = 90;

function age(value: string, { band = BAND }: GeneraliseSettings): string | undefined {
  const digits = /(?<!\d)\d{1,3}(?!\d)/.exec(value)?.[0];
  if (digits === undefined) return undefined;
  const from = Math.floor(Number(digits) / band) * band;
  return from >= OLDEST ? `${OLDEST}+` : `${from}-${from + band - 1}`;
}

function date(value: string, { date: part = 'month' }: GeneraliseSettings): string | undefined {
  const month = monthOf(value);
  return part === 'year' ? month?.slice(0, 4) : month;
}

/** The last word with at least three digits is taken for the postcode. */
function postcode(value: string, { prefix = PREFIX }: GeneraliseSettings): string | undefined {
  const words = value.match(/[A-Za-z0-9]{1,16}/g) ?? [];
  const code = words.findLast((word) => /^(?=(?:\D*\d){3})/.test(word));
  return code && code.length > prefix
    ? `${code.slice(0, prefix)}${'*'.repeat(code.length - prefix)}`
    : undefined;
}

/** The network: a /24 of IPv4, a /48 of IPv6. */
function network(value: string): string | undefined {
  const text = value.trim();
  const v4 = /^(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}/.exec(text);
  if (v4) return `${v4[1]}.0/24`;
  const v6 = /^([0-9a-f]{1,4}):([0-9a-f]{1,4}):([0-9a-f]{1,4}):/i.exec(text);
  return v6 ? `${v6[1]}:${v6[2]}:${v6[3]}::/48` : undefined;
}

/** What is left of each category; one that is not listed cannot be generalised. */
const RULES: Readonly<Record<string, Rule>> = {
  AGE: age,
  DATE: date,
  DATE_OF_BIRTH: date,
  ADDRESS: postcode,
  IP_ADDRESS: network,
  IBAN: (value) => /^\s*([A-Z]{2})\d/i.exec(value)?.[1]?.toUpperCase(),
  // A city or a country is coarse already, and a wider region would need a map.
  LOCATION: (value) => value,
};

const isWhole = (value: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= 1 && value <= most;

/** Says less of a value; one that cannot be read becomes `[AGE]`. */
export const generalise: Operator<GeneraliseSettings> = {
  check: ({ band = BAND, prefix = PREFIX, date: part = 'month' }, category) => {
    if (category !== 'DEFAULT' && !Object.hasOwn(RULES, category))
      throw new Error(
        `generalise knows nothing coarser than ${category}. It knows ${Object.keys(RULES).join(', ')}.`,
      );
    if (!isWhole(band, 50)) throw new Error('generalise: "band" is a whole number of years, 1 to 50.');
    if (!isWhole(prefix, 8)) throw new Error('generalise: "prefix" is a whole number, 1 to 8.');
    if (part !== 'month' && part !== 'year') throw new Error('generalise: "date" is "month" or "year".');
  },
  apply: (value, { category }, settings) =>
    (Object.hasOwn(RULES, category) ? RULES[category]!(value, settings) : undefined) ?? `[${category}]`,
};
