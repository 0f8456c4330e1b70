import { CALLING_CODES, NATIONAL_GROUPS } from './phone-table';

/** What is known of the numbers under one calling code: bit n says that n digits, or the first digit n, occur. */
interface CallingCode {
  readonly lengths: number;
  readonly heads: number;
}

const bitsOf = (ranges: string): number =>
  ranges.split(',').reduce((bits, range) => {
    const [low = 0, high = low] = range.split('-').map(Number);
    for (let value = low; value <= high; value++) bits |= 1 << value;
    return bits;
  }, 0);

const CODES: ReadonlyMap<string, CallingCode> = new Map(
  CALLING_CODES.split(' ').map((row) => {
    const [code, lengths, heads] = row.split(':') as [string, string, string];
    return [code, { lengths: bitsOf(lengths), heads: bitsOf(heads) }];
  }),
);
const LONGEST_CODE = 3;
/** ITU-T E.164: calling code and national number together. */
const MOST_DIGITS = 15;

const fits = ({ lengths, heads }: CallingCode, national: string): boolean =>
  (lengths & (1 << national.length)) !== 0 && (heads & (1 << Number(national[0]))) !== 0;

/**
 * Whether digits are an international number: a calling code, then a number that its country may give out. A trunk 0
 * after the calling code (`+49 (0)89 …`) is passed over.
 */
export function isInternational(digits: string): boolean {
  for (let length = 1; length <= LONGEST_CODE; length++) {
    const code = CODES.get(digits.slice(0, length));
    if (!code) continue;
    const national = digits.slice(length);
    if (digits.length <= MOST_DIGITS && fits(code, national)) return true;
    return digits.length <= MOST_DIGITS + 1 && national.startsWith('0') && fits(code, national.slice(1));
  }
  return false;
}

const GROUPS: ReadonlySet<string> = new Set(NATIONAL_GROUPS.split(' '));

/** Whether the digits of a number with a trunk 0 stand in groups as some country writes them. */
export const isNationallyGrouped = (text: string): boolean =>
  GROUPS.has((text.match(/\d{1,15}/g) ?? []).map(({ length }) => length).join(''));
