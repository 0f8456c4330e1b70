import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { canonicalBytes, type JsonValue } from 'unseen-guardian/audit';
import { type Principal } from 'unseen-guardian/kernel';

/** What a token says; whose it is stands in its signature alone. */
export interface ApprovalClaims {
  readonly id: string;
  readonly tool: string;
  /** SHA-256 of the arguments as canonical JSON (RFC 8785), base64url. */
  readonly digest: string;
  /** Milliseconds since the Unix epoch. */
  readonly expiresAt: number;
}

const VERSION = 'v1';
const SHAPE = /^v1\.([\w-]{1,1000})\.([\w-]{43})$/;

/** The digest of a tool's arguments. */
export const digestOf = (input: unknown): string =>
  createHash('sha256')
    .update(canonicalBytes((input ?? null) as JsonValue))
    .digest('base64url');

// Tenant and caller are signed and not said: a token names nobody, and is of use to nobody else.
const signature = (key: Buffer, payload: string, { tenantId, id }: Principal): Buffer =>
  createHmac('sha256', key)
    .update(JSON.stringify([VERSION, tenantId, id, payload]))
    .digest();

/** Signs an approval for one principal: `v1.<payload>.<HMAC-SHA-256>`, base64url. */
export function signApproval(key: Buffer, claims: ApprovalClaims, principal: Principal): string {
  const { id, tool, digest, expiresAt } = claims;
  const payload = Buffer.from(JSON.stringify([id, tool, digest, expiresAt])).toString('base64url');
  return `${VERSION}.${payload}.${signature(key, payload, principal).toString('base64url')}`;
}

/** What a token says, if it was signed with this key and for this principal. */
export function readApproval(key: Buffer, token: unknown, principal: Principal): ApprovalClaims | undefined {
  const [, payload, signed] = (typeof token === 'string' && SHAPE.exec(token)) || [];
  if (payload === undefined || signed === undefined) return undefined;
  const given = Buffer.from(signed, 'base64url');
  const expected = signature(key, payload, principal);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  // Only what was signed here is parsed.
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as [
    string,
    string,
    string,
    number,
  ];
  const [id, tool, digest, expiresAt] = claims;
  return { id, tool, digest, expiresAt };
}
