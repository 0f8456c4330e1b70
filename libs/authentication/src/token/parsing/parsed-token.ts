import { isUtf8 } from 'node:buffer';
import { hasDuplicateMembers } from './duplicate-members';
import { TokenRejection } from '../token-rejection';

/** The members of a JSON object whose values are not known yet. */
export type Members = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A token taken apart; nothing in it is verified yet. */
export interface ParsedToken {
  readonly raw: string;
  readonly header: Members;
  readonly claims: Members;
}

/** Makes the error for what is not well formed. */
type Refuse = (check: string, clause: string) => TokenRejection;

const refused: Refuse = (check, clause) => new TokenRejection(check, clause);

const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
// RFC 6750 §2.1: b64token.
const BEARER = /^[\w.~+/-]+=*$/;

/** The JSON value of a part, and its text. */
function decode(part: string): { text: string; value: unknown } {
  const bytes = Buffer.from(part, 'base64url');
  const text = isUtf8(bytes) ? bytes.toString('utf8') : '';
  try {
    return { text, value: JSON.parse(text) };
  } catch {
    return { text, value: undefined }; // the caller turns this into a rejection
  }
}

function membersOf(part: string, refuse: Refuse): Members {
  const { text, value } = decode(part);
  if (!isMembers(value)) throw refuse('form', 'RFC 7519 §7.2');
  if (hasDuplicateMembers(text, value)) throw refuse('duplicate-members', 'RFC 7519 §4');
  // Without a prototype no claim name can reach an inherited member.
  return Object.setPrototypeOf(value, null) as Members;
}

const MOST_HEADERS = 64;
const recentHeaders = new Map<string, Members>();

/** An issuer writes the same header for all tokens of one key: it is read once. */
function headerOf(part: string, refuse: Refuse): Members {
  const known = recentHeaders.get(part);
  if (known) return known;
  const header = Object.freeze(membersOf(part, refuse));
  recentHeaders.set(part, header);
  if (recentHeaders.size > MOST_HEADERS) recentHeaders.delete(recentHeaders.keys().next().value!);
  return header;
}

/**
 * Takes a compact token apart, strictly.
 *
 * @throws TokenRejection when it is not three parts of base64url, UTF-8 and JSON objects with unique members.
 */
export function parseToken(raw: string, refuse: Refuse = refused): ParsedToken {
  if (!COMPACT.test(raw)) throw refuse('form', 'RFC 7515 §7.1');
  const [header, claims] = raw.split('.', 2) as [string, string];
  return { raw, header: headerOf(header, refuse), claims: membersOf(claims, refuse) };
}

/** Whether a token says nothing by itself; two dots make it a signed token, whatever else is wrong with it. */
export const isOpaque = (raw: string): boolean => raw.split('.', 3).length < 3 && BEARER.test(raw);
