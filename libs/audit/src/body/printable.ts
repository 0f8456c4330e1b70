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

/** Names that passed: they are the same few in every record, so that asking once is enough. */
const names = new Set<string>();
const MOST_NAMES = 10_000;

function isKnownCode(text: string): boolean {
  if (names.has(text)) return true;
  if (!isCode(text)) return false;
  if (names.size < MOST_NAMES) names.add(text);
  return true;
}

function printableText(text: string): string {
  const isId = (text.length === 36 && UUID.test(text)) || (text.length === 64 && DIGEST.test(text));
  return isId || isKnownCode(text) ? text : UNPRINTABLE;
}

const printableCount = (count: number): JsonValue =>
  Math.abs(count) < LARGEST_COUNT ? Math.round(count) : UNPRINTABLE;

function printableMembers(value: object, depth: number): JsonValue {
  const said: Record<string, JsonValue> = {};
  for (const [key, member] of Object.entries(value)) {
    // Assigning to this one name would set the prototype, and say nothing.
    const name = key === '__proto__' ? UNPRINTABLE : printableText(key);
    if (member !== undefined) said[name] = printable(member, depth + 1);
  }
  return said;
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
