import { type JsonValue } from './canonical-json';

/** What stands in a record for a value that fits no grammar. */
export const UNPRINTABLE = '(unprintable)';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const DIGEST = /^[0-9a-f]{64}$/;
// A name that a developer gives: no space, no @, no +, nothing a terminal or a log parser acts on (ASVS 5.0 16.4.1).
const CODE = /^[a-z0-9_][\w.:/-]{0,63}$/i;
const HAS_LETTER = /[a-z]/i;
const HAS_DIGIT = /\d/;
// Nine digits in a row, separators between them allowed: a phone, card or account number, and never a date.
const LONG_NUMBER = /(?:\d[-./:]?){9}/;
const NETWORK_ADDRESS = /::|:[^:]*:[^:]*:/;
const LONG_WORD = /[a-z\d]{16,}/i;
const LARGEST_COUNT = 1e9;
const DEEPEST = 5;

const looksLikeToken = (text: string): boolean => LONG_WORD.test(text) && HAS_DIGIT.test(text);

const isCode = (text: string): boolean =>
  CODE.test(text) &&
  HAS_LETTER.test(text) &&
  !LONG_NUMBER.test(text) &&
  !NETWORK_ADDRESS.test(text) &&
  !looksLikeToken(text);

const printableText = (text: string): string =>
  UUID.test(text) || DIGEST.test(text) || isCode(text) ? text : UNPRINTABLE;

const printableCount = (count: number): JsonValue =>
  Math.abs(count) < LARGEST_COUNT ? Math.round(count) : UNPRINTABLE;

function printableMembers(value: object, depth: number): JsonValue {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    members.map(([key, member]) => [printableText(key), printable(member, depth + 1)]),
  );
}

/**
 * Lets through ids, digests, developer-given names, counts and truth values, and replaces everything else.
 *
 * It never throws: a record with a hole is better than no record.
 */
export function printable(value: unknown, depth = 0): JsonValue {
  if (typeof value === 'string') return printableText(value);
  if (typeof value === 'number') return printableCount(value);
  if (typeof value === 'boolean' || value === null) return value;
  if (typeof value !== 'object' || depth >= DEEPEST) return UNPRINTABLE;
  return Array.isArray(value)
    ? value.map((member) => printable(member, depth + 1))
    : printableMembers(value, depth);
}
