import { hasDuplicateMembers } from './duplicate-members';
import { TokenRejection } from '../token-rejection';

/** The members of a JSON object whose values are not known yet. */
export type Members = Readonly<Record<string, unknown>>;

/** A token taken apart; nothing in it is verified yet. */
export interface ParsedToken {
  readonly raw: string;
  readonly header: Members;
  readonly claims: Members;
}

const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
// RFC 6750 §2.1: b64token.
const BEARER = /^[\w.~+/-]+=*$/;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The value of a part, or undefined when it is not well-formed base64url, UTF-8 and JSON. */
function decode(part: string): { text: string; value: unknown } | undefined {
  try {
    const text = utf8.decode(Buffer.from(part, 'base64url'));
    return { text, value: JSON.parse(text) };
  } catch {
    return undefined; // the caller turns this into a rejection
  }
}

function membersOf(part: string): Members {
  const decoded = decode(part);
  if (typeof decoded?.value !== 'object' || decoded.value === null || Array.isArray(decoded.value))
    throw new TokenRejection('form', 'RFC 7519 §7.2');
  if (hasDuplicateMembers(decoded.text)) throw new TokenRejection('duplicate-members', 'RFC 7519 §4');
  // Without a prototype no claim name can reach an inherited member.
  return Object.assign(Object.create(null) as Members, decoded.value);
}

/**
 * Takes a compact token apart, strictly.
 *
 * @throws TokenRejection when it is not three parts of base64url, UTF-8 and JSON objects with unique members.
 */
export function parseToken(raw: string): ParsedToken {
  if (!COMPACT.test(raw)) throw new TokenRejection('form', 'RFC 7515 §7.1');
  const [header, claims] = raw.split('.', 2) as [string, string];
  return { raw, header: membersOf(header), claims: membersOf(claims) };
}

/** Whether a token says nothing by itself; two dots make it a signed token, whatever else is wrong with it. */
export const isOpaque = (raw: string): boolean => raw.split('.', 3).length < 3 && BEARER.test(raw);
