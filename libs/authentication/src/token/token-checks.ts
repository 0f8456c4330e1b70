import { claimAt, isDate, isIdentifier, rolesIn, scopesIn } from './parsing/claim-values';
import { type ParsedToken } from './parsing/parsed-token';
import { TokenRejection } from './token-rejection';
import { type TokenRules } from './token-rules';

/** One thing a token has to satisfy. */
export interface TokenCheck {
  readonly name: string;
  /** The clause that demands it. */
  readonly clause: string;
  /** `now` is in seconds since the Unix epoch. */
  holds(token: ParsedToken, rules: TokenRules, now: number): boolean;
}

const TENANT = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/;
const TYPES = ['at+jwt', 'application/at+jwt'];
const KEY_HEADERS = ['jku', 'x5u', 'jwk', 'x5c'];

const hasType = (typ: unknown, strict: boolean): boolean =>
  typeof typ === 'string'
    ? TYPES.includes(typ.toLowerCase()) || (!strict && typ.toLowerCase() === 'jwt')
    : typ === undefined && !strict;

/** Every check of a token that needs no key, in order; the signature and its key come after. */
export const TOKEN_CHECKS: readonly TokenCheck[] = [
  {
    name: 'alg',
    clause: 'RFC 8725 §3.1',
    holds: ({ header }, { algorithms }) => (algorithms as readonly unknown[]).includes(header.alg),
  },
  {
    name: 'key-header',
    clause: 'RFC 8725 §3.10',
    holds: ({ header }) => !KEY_HEADERS.some((name) => name in header),
  },
  { name: 'crit', clause: 'RFC 7515 §4.1.11', holds: ({ header }) => !('crit' in header) },
  {
    name: 'kid',
    clause: 'RFC 7515 §4.1.4',
    holds: ({ header }) => header.kid === undefined || isIdentifier(header.kid),
  },
  {
    name: 'typ',
    clause: 'RFC 9068 §4',
    holds: ({ header }, { requireTyp }) => hasType(header.typ, requireTyp),
  },
  { name: 'iss', clause: 'RFC 9068 §4', holds: ({ claims }, { issuer }) => claims.iss === issuer },
  {
    name: 'aud',
    clause: 'RFC 9068 §4',
    holds: ({ claims: { aud } }, { audiences }) =>
      (Array.isArray(aud) ? aud : [aud]).some((name) => audiences.includes(name as string)),
  },
  {
    name: 'exp',
    clause: 'RFC 9068 §4',
    holds: ({ claims: { exp } }, { toleranceSeconds }, now) => isDate(exp) && now < exp + toleranceSeconds,
  },
  {
    name: 'iat',
    clause: 'RFC 9068 §2.2',
    holds: ({ claims: { iat } }, { toleranceSeconds }, now) => isDate(iat) && iat <= now + toleranceSeconds,
  },
  {
    name: 'nbf',
    clause: 'RFC 7519 §4.1.5',
    holds: ({ claims: { nbf } }, { toleranceSeconds }, now) =>
      nbf === undefined || (isDate(nbf) && nbf <= now + toleranceSeconds),
  },
  {
    name: 'age',
    clause: 'RFC 7519 §4.1.6',
    holds: ({ claims: { iat } }, { toleranceSeconds, maxAgeSeconds }, now) =>
      isDate(iat) && now < iat + maxAgeSeconds + toleranceSeconds,
  },
  { name: 'sub', clause: 'RFC 9068 §2.2', holds: ({ claims }) => isIdentifier(claims.sub) },
  { name: 'client_id', clause: 'RFC 9068 §2.2', holds: ({ claims }) => isIdentifier(claims.client_id) },
  { name: 'jti', clause: 'RFC 9068 §2.2', holds: ({ claims }) => isIdentifier(claims.jti) },
  { name: 'scope', clause: 'RFC 9068 §2.2.3', holds: ({ claims }) => !!scopesIn(claims.scope) },
  {
    name: 'roles',
    clause: 'RFC 9068 §2.2.3.1',
    holds: ({ claims }, { rolesPath }) => !!rolesIn(claimAt(claims, rolesPath)),
  },
  {
    name: 'tenant',
    clause: 'OWASP ASVS 5.0 8.4.1',
    holds: ({ claims }, { tenantPath }) => {
      const tenant = claimAt(claims, tenantPath);
      return typeof tenant === 'string' && TENANT.test(tenant);
    },
  },
];

/**
 * Runs every check.
 *
 * @throws TokenRejection that names the first check that failed.
 */
export function assertToken(token: ParsedToken, rules: TokenRules, now: number): void {
  const failed = TOKEN_CHECKS.find((check) => !check.holds(token, rules, now));
  if (failed) throw new TokenRejection(failed.name, failed.clause);
}
