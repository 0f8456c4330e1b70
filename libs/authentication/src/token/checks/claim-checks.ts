import { confirmationIn } from '../../binding/confirmation';
import { actorIn, claimAt, isDate, isIdentifier, rolesIn, scopesIn } from '../parsing/claim-values';
import { type TokenCheck } from './token-check';

const TENANT = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/;
/** Members that only an ID token has (OpenID Connect Core §2, §3.3.2.11). */
const ID_TOKEN_CLAIMS = ['nonce', 'at_hash', 'c_hash', 's_hash'];

/** What makes a token ours, and when it holds. */
export const ISSUED_FOR_US = {
  iss: {
    name: 'iss',
    clause: 'RFC 9068 §4',
    holds: ({ claims }, { issuer }) => claims.iss === issuer,
  },
  aud: {
    name: 'aud',
    clause: 'RFC 9068 §4',
    holds: ({ claims: { aud } }, { audiences }) =>
      (Array.isArray(aud) ? aud : [aud]).some((name) => audiences.includes(name as string)),
  },
} as const satisfies Record<string, TokenCheck>;

/** The times of a token, by our clock. */
export const TIMES = {
  exp: {
    name: 'exp',
    clause: 'RFC 9068 §4',
    holds: ({ claims: { exp } }, { toleranceSeconds }, now) => isDate(exp) && now < exp + toleranceSeconds,
  },
  iat: {
    name: 'iat',
    clause: 'RFC 9068 §2.2',
    holds: ({ claims: { iat } }, { toleranceSeconds }, now) => isDate(iat) && iat <= now + toleranceSeconds,
  },
  nbf: {
    name: 'nbf',
    clause: 'RFC 7519 §4.1.5',
    holds: ({ claims: { nbf } }, { toleranceSeconds }, now) =>
      nbf === undefined || (isDate(nbf) && nbf <= now + toleranceSeconds),
  },
  age: {
    name: 'age',
    clause: 'RFC 7519 §4.1.6',
    holds: ({ claims: { iat } }, { toleranceSeconds, maxAgeSeconds }, now) =>
      isDate(iat) && now < iat + maxAgeSeconds + toleranceSeconds,
  },
} as const satisfies Record<string, TokenCheck>;

/** Other kinds of tokens, known by what they alone hold, whatever their `typ` says (RFC 8725 §3.12). */
export const OTHER_KINDS: readonly TokenCheck[] = [
  {
    name: 'id-token',
    clause: 'RFC 8725 §3.12',
    holds: ({ claims }) => !ID_TOKEN_CLAIMS.some((name) => name in claims),
  },
  {
    name: 'logout-token',
    clause: 'OpenID Connect Back-Channel Logout §4',
    holds: ({ claims }) => !('events' in claims),
  },
  {
    name: 'dpop-proof',
    clause: 'RFC 9449 §4.2',
    holds: ({ claims }) => !('htm' in claims) && !('htu' in claims),
  },
];

/** A token is bound to no key, or to exactly one and in a way of which we ask for the proof. */
export const CONFIRMATION: TokenCheck = {
  name: 'cnf',
  clause: 'RFC 7800 §3.1',
  holds: ({ claims: { cnf } }, { confirmations }) => {
    const method = confirmationIn(cnf)?.method;
    return cnf === undefined || (method !== undefined && confirmations.includes(method));
  },
};

/** The token's `jti`. */
export const JTI: TokenCheck = {
  name: 'jti',
  clause: 'RFC 9068 §2.2',
  holds: ({ claims }) => isIdentifier(claims.jti),
};

/** Who calls, and with which rights. */
export const CALLER: readonly TokenCheck[] = [
  { name: 'sub', clause: 'RFC 9068 §2.2', holds: ({ claims }) => isIdentifier(claims.sub) },
  { name: 'client_id', clause: 'RFC 9068 §2.2', holds: ({ claims }) => isIdentifier(claims.client_id) },
  {
    name: 'sid',
    clause: 'OpenID Connect Back-Channel Logout §2.1',
    holds: ({ claims: { sid } }) => sid === undefined || isIdentifier(sid),
  },
  {
    name: 'act',
    clause: 'RFC 8693 §4.1',
    holds: ({ claims: { act } }) => act === undefined || !!actorIn(act),
  },
  {
    name: 'acr',
    clause: 'RFC 9470 §6',
    holds: ({ claims: { acr } }) => acr === undefined || isIdentifier(acr),
  },
  {
    name: 'auth_time',
    clause: 'RFC 9470 §6',
    holds: ({ claims: { auth_time: at } }, { toleranceSeconds }, now) =>
      at === undefined || (isDate(at) && at <= now + toleranceSeconds),
  },
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
