import { agent, type HostileToken, withClaims, withHeader } from './hostile-token';

const seconds = (): number => Math.floor(Date.now() / 1000);

/** Tokens that were made for somebody else, for something else or for another time. */
export const MISUSED_TOKENS: readonly HostileToken[] = [
  ['RFC 8725 §3.8', 'a stranger’s token', 'iss', ({ stranger }) => agent(stranger)],
  [
    'RFC 8725 §3.8',
    'a slash more in iss',
    'iss',
    ({ staff }) => agent(staff, { claims: { iss: `${staff.issuer}/` } }),
  ],
  [
    'RFC 8725 §3.8',
    'iss in capitals',
    'iss',
    ({ staff }) => agent(staff, { claims: { iss: staff.issuer.toUpperCase() } }),
  ],
  [
    'RFC 8725 §3.8',
    'a stranger who says that he is the issuer',
    'key',
    ({ staff, stranger }) => agent(stranger, { claims: { iss: staff.issuer } }),
  ],
  [
    'RFC 8725 §3.8',
    'one trusted issuer who says that it is the other',
    'key',
    ({ staff, shop }) => agent(shop, { claims: { iss: staff.issuer, aud: staff.audience } }),
  ],
  ['RFC 8725 §3.9', 'a token for another service', 'aud', ({ staff }) => agent(staff, { aud: 'billing' })],
  [
    'RFC 8725 §3.9',
    'a token for what starts like our name',
    'aud',
    ({ staff }) => agent(staff, { aud: `${staff.audience}.evil` }),
  ],
  [
    'RFC 8725 §3.9',
    'the audience of the other issuer',
    'aud',
    ({ staff, shop }) => agent(staff, { aud: shop.audience }),
  ],
  [
    'RFC 8725 §3.9',
    'an object as aud',
    'aud',
    ({ staff }) => agent(staff, { claims: { aud: { 0: staff.audience } } }),
  ],
  ['RFC 8725 §3.9', 'no aud', 'aud', withClaims({ aud: undefined })],
  ['RFC 8725 §3.11', 'no typ', 'typ', withHeader({ typ: undefined })],
  ['RFC 8725 §3.11', 'typ JWT', 'typ', withHeader({ typ: 'JWT' })],
  ['RFC 8725 §3.12', 'a logout token', 'typ', withHeader({ typ: 'logout+jwt' })],
  ['RFC 8725 §3.12', 'a DPoP proof', 'typ', withHeader({ typ: 'dpop+jwt' })],
  [
    'RFC 8725 §3.12',
    'an ID token that says that it is an access token',
    'id-token',
    withClaims({ nonce: 'n', at_hash: 'h' }),
  ],
  [
    'RFC 8725 §3.12',
    'a logout token that says that it is an access token',
    'logout-token',
    withClaims({ events: {} }),
  ],
  [
    'RFC 8725 §3.12',
    'a DPoP proof that says that it is an access token',
    'dpop-proof',
    withClaims({ htm: 'POST', htu: 'https://a.test' }),
  ],
  ['RFC 9068 §4', 'expired', 'exp', ({ staff }) => agent(staff, { lifetime: -120 })],
  ['RFC 9068 §4', 'no exp', 'exp', withClaims({ exp: undefined })],
  ['RFC 9068 §4', 'exp as text', 'exp', withClaims({ exp: '9999999999' })],
  [
    'RFC 9068 §2.2',
    'issued in the future',
    'iat',
    ({ staff }) => agent(staff, { claims: { iat: seconds() + 3600 } }),
  ],
  ['RFC 9068 §2.2', 'no iat', 'iat', withClaims({ iat: undefined })],
  [
    'RFC 7519 §4.1.5',
    'not yet valid',
    'nbf',
    ({ staff }) => agent(staff, { claims: { nbf: seconds() + 3600 } }),
  ],
  [
    'RFC 7519 §4.1.6',
    'valid for a year, issued yesterday',
    'age',
    ({ staff }) => agent(staff, { lifetime: 31_536_000, claims: { iat: seconds() - 86_400 } }),
  ],
  ['RFC 9068 §2.2', 'no sub', 'sub', withClaims({ sub: undefined })],
  ['RFC 9068 §2.2', 'a new line in sub', 'sub', withClaims({ sub: 'ada\nlevel=info admin' })],
  ['RFC 9068 §2.2', 'no client_id', 'client_id', withClaims({ client_id: undefined })],
  ['RFC 9068 §2.2', 'no jti', 'jti', withClaims({ jti: undefined })],
  ['RFC 9068 §2.2.3', 'a thousand scopes', 'scope', withClaims({ scope: 'a '.repeat(1000).trim() })],
  ['RFC 9068 §2.2.3.1', 'roles as text', 'roles', withClaims({ roles: 'agent' })],
  ['OWASP ASVS 5.0 8.4.1', 'no tenant', 'tenant', withClaims({ tenant: undefined })],
  ['OWASP ASVS 5.0 8.4.1', 'the tenant of the system', 'tenant', withClaims({ tenant: '-' })],
];
