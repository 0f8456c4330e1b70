import { FixedClock } from '../../../../testing/src/fixed-clock';
import { TokenIssuer, type TokenRequest } from '../../../../testing/src/issuer/token-issuer';
import { type IssuerOptions } from '../../issuer/issuer.options';
import { openIssuers } from '../../issuer/open-issuers';
import { TokenRejection } from '../token-rejection';
import { TrustedIssuers } from '../trusted-issuers';
import { ACCESS_TOKEN_CHECKS } from './access-token-checks';

const clock = new FixedClock();
let issuer: TokenIssuer;
beforeAll(async () => (issuer = await TokenIssuer.start({ clock })));
afterAll(() => issuer.stop());

/** The check that a token fails, if it fails one. */
async function failedCheck(token: string, options: Partial<IssuerOptions> = {}): Promise<string | undefined> {
  const all = { issuer: issuer.issuer, audience: issuer.audience, ...options };
  const verifier = new TrustedIssuers(openIssuers(all, { clock }));
  try {
    await verifier.verify(token);
    return undefined;
  } catch (error) {
    if (error instanceof TokenRejection) return error.check;
    throw error;
  }
}

describe('a token that holds', () => {
  const accepted: [string, TokenRequest, Partial<IssuerOptions>][] = [
    ['RS256', { alg: 'RS256' }, {}],
    ['PS256', { alg: 'PS256' }, {}],
    ['the long media type', { header: { typ: 'application/at+jwt' } }, {}],
    ['several audiences', { aud: ['other', 'support-desk'] }, {}],
    ['an nbf that has come', { claims: { nbf: clock.now() / 1000 } }, {}],
    ['no roles and no scope', {}, {}],
    ['a clock that is a little ahead', { claims: { iat: clock.now() / 1000 + 59 } }, {}],
    ['a nested role claim', { claims: { realm: { roles: ['a'] } } }, { rolesClaim: ['realm', 'roles'] }],
    ['typ JWT when asked for', { header: { typ: 'JWT' } }, { requireTyp: false }],
    ['no typ when asked for', { header: { typ: undefined } }, { requireTyp: false }],
  ];
  it.each(accepted)('is accepted with %s', async (_name, request, options) => {
    expect(await failedCheck(issuer.token(request), options)).toBeUndefined();
  });
});

describe('the table of checks', () => {
  const now = clock.now() / 1000;
  const without = (claim: string): TokenRequest => ({ claims: { [claim]: undefined } });
  const twice = (): string => {
    const payload = JSON.stringify(issuer.claims());
    return issuer.token({ payload: `${payload.slice(0, -1)},"\\u0065xp":9999999999}` });
  };
  const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `role-${index}`);

  // check → tokens that fail it and nothing before it
  const negatives: Record<string, readonly (TokenRequest | (() => string))[]> = {
    form: [
      () => 'not-a-token',
      () => `${issuer.token()}.more`,
      () => `${issuer.token()}=`,
      () => issuer.token({ payload: '[]' }),
      () => issuer.token({ payload: '{' }),
      () => issuer.token({ payload: 'null' }),
      () => `${Buffer.from([123, 34, 255, 34, 125]).toString('base64url')}.e30.AA`,
    ],
    'duplicate-members': [twice],
    alg: [
      { alg: 'HS256' },
      { header: { alg: 'EdDSA' } },
      { header: { alg: 'es256' } },
      { header: { alg: undefined } },
    ],
    'key-header': ['jku', 'x5u', 'jwk', 'x5c'].map((name) => ({ header: { [name]: 'https://evil.test' } })),
    'encryption-header': ['enc', 'zip', 'p2c'].map((name) => ({ header: { [name]: 'DEF' } })),
    crit: [{ header: { crit: ['exp'] } }, { header: { crit: [] } }],
    kid: [{ header: { kid: 7 } }, { header: { kid: '' } }, { header: { kid: 'k'.repeat(256) } }],
    typ: [
      { header: { typ: 'JWT' } },
      { header: { typ: undefined } },
      ...['dpop+jwt', 'logout+jwt', 'id+jwt', 'at+jwt;x', 7].map((typ) => ({ header: { typ } })),
    ],
    iss: [{ claims: { iss: 'https://evil.test' } }, without('iss')],
    aud: [{ aud: 'billing' }, { aud: [] }, { claims: { aud: { a: 'support-desk' } } }, without('aud')],
    exp: [{ lifetime: -60 }, { claims: { exp: String(now + 300) } }, { claims: { exp: -1 } }, without('exp')],
    iat: [{ claims: { iat: now + 61 } }, { claims: { iat: 'now' } }, without('iat')],
    nbf: [{ claims: { nbf: now + 61 } }, { claims: { nbf: null } }],
    age: [{ claims: { iat: now - 3660 } }],
    'id-token': ['nonce', 'at_hash', 'c_hash'].map((name) => ({ claims: { [name]: 'n' } })),
    'logout-token': [{ claims: { events: {} } }],
    'dpop-proof': [{ claims: { htm: 'POST' } }, { claims: { htu: 'https://a.test' } }],
    cnf: [{ jkt: 'a' }, { 'x5t#S256': 'a' }, {}, null].map((cnf) => ({ claims: { cnf } })),
    sub: [without('sub'), { sub: '' }, { sub: 'a\nb' }, { sub: 's'.repeat(256) }, { claims: { sub: 1 } }],
    client_id: [without('client_id'), { claims: { client_id: ['a'] } }],
    jti: [without('jti'), { claims: { jti: 5 } }],
    sid: [{ claims: { sid: 1 } }, { claims: { sid: '' } }],
    act: [
      ...['ada', null, [], {}, { sub: 7 }, { sub: '' }, { sub: 'a', iss: 7 }, { sub: 'a', act: {} }],
      { sub: 'a', act: { sub: 'b', act: { sub: 'c', act: { sub: 'd', act: { sub: 'e' } } } } },
    ].map((act) => ({ claims: { act } })),
    acr: [7, '', null, ['urn:a'], 'a\nb', 'a'.repeat(256)].map((acr) => ({ claims: { acr } })),
    auth_time: [String(now), -1, null, now + 61, {}].map((auth_time) => ({ claims: { auth_time } })),
    scope: [{ scope: many(65).join(' ') }, { claims: { scope: ['read'] } }, { scope: 'a  b' }],
    roles: [
      { roles: many(65) },
      { claims: { roles: 'admin' } },
      { claims: { roles: [1] } },
      { claims: { roles: [''] } },
    ],
    tenant: [without('tenant'), { tenant: '-' }, { tenant: 'a b' }, { tenant: 'a'.repeat(65) }],
    key: [{ header: { kid: 'unheard-of' } }, { header: { kid: undefined } }],
    signature: [
      { byStranger: true },
      { alg: 'RS256', byStranger: true },
      () => {
        const [header, , signature] = issuer.token().split('.');
        const claims = Buffer.from(JSON.stringify(issuer.claims({ roles: ['admin'] }))).toString('base64url');
        return [header, claims, signature].join('.');
      },
    ],
  };
  const cases = Object.entries(negatives).flatMap(([check, tokens]) =>
    tokens.map((token, index) => [check, index, token] as const),
  );

  it('has a negative test for each check', () => {
    expect(Object.keys(negatives)).toEqual(
      expect.arrayContaining(ACCESS_TOKEN_CHECKS.map(({ name }) => name)),
    );
  });

  it.each(cases)('%s refuses token %i', async (check, _index, made) => {
    const token = typeof made === 'function' ? made() : issuer.token(made);
    expect(await failedCheck(token)).toBe(check);
  });

  it('refuses a token without a signature', async () => {
    const token = issuer.token({ alg: 'none' });
    expect(token.endsWith('.')).toBe(true);
    expect(await failedCheck(token)).toBe('form');
    expect(await failedCheck(`${token}AA`)).toBe('alg');
  });

  it('refuses an algorithm that the options leave out', async () => {
    const failed = await failedCheck(issuer.token({ alg: 'RS256' }), { algorithms: ['ES256'] });
    expect(failed).toBe('alg');
  });

  it('does not let a key of one type verify an algorithm of another', async () => {
    const kid = JSON.parse(Buffer.from(issuer.token().split('.')[0]!, 'base64url').toString()).kid as string;
    expect(await failedCheck(issuer.token({ alg: 'RS256', header: { kid } }))).toBe('key');
  });
});

describe('a member named __proto__', () => {
  const nested = (claims: string): string => {
    const own = JSON.stringify(issuer.claims({ claims: { tenant: undefined } }));
    return issuer.token({ payload: `${own.slice(0, -1)},${claims}}` });
  };

  it('gives no claim', async () => {
    expect(await failedCheck(nested('"__proto__":{"tenant":"acme"}'))).toBe('tenant');
    expect(await failedCheck(nested('"constructor":{"prototype":{"tenant":"acme"}}'))).toBe('tenant');
    expect(({} as Record<string, unknown>).tenant).toBeUndefined();
  });

  it('does no harm', async () => {
    expect(await failedCheck(nested('"tenant":"acme","__proto__":{"roles":["admin"]}'))).toBeUndefined();
  });
});
