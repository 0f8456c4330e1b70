import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { FixedClock } from '../fixed-clock';
import { TokenIssuer } from './token-issuer';

const clock = new FixedClock();
let issuer: TokenIssuer;
beforeAll(async () => (issuer = await TokenIssuer.start({ clock })));
afterAll(() => issuer.stop());

interface Documents {
  readonly keys: readonly (JsonWebKey & { kid: string })[];
}

const get = async (path: string) => (await (await fetch(issuer.issuer + path)).json()) as Documents;
const decode = (part: string) =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;

async function isSigned(token: string): Promise<boolean> {
  const [header, claims, signature] = token.split('.') as [string, string, string];
  const { keys } = await get('/jwks');
  const jwk = keys.find(({ kid }) => kid === decode(header).kid)!;
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  const signed = Buffer.from(`${header}.${claims}`);
  return verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
}

it('publishes what a resource server needs, and no private part', async () => {
  const discovery = await get('/.well-known/openid-configuration');
  expect(discovery).toEqual({ issuer: issuer.issuer, jwks_uri: `${issuer.issuer}/jwks` });
  const { keys } = await get('/jwks');
  expect(keys.map(({ kty }) => kty)).toEqual(['EC', 'RSA']);
  expect(JSON.stringify(keys)).not.toMatch(/"(d|p|q)":/);
  expect(issuer.requests).toEqual({ discovery: 1, jwks: 1 });
});

it('signs RFC 9068 tokens by its clock', async () => {
  const token = issuer.token({
    sub: 'ada',
    roles: ['agent'],
    lifetime: 60,
    claims: { jti: 'j', tenant: undefined },
  });
  const [header, claims] = token.split('.').map((part, index) => (index < 2 ? decode(part) : {}));
  const iat = clock.now() / 1000;
  expect(header).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
  expect(claims).toEqual({
    iss: issuer.issuer,
    aud: 'support-desk',
    sub: 'ada',
    client_id: 'test-client',
    jti: 'j',
    iat,
    exp: iat + 60,
    roles: ['agent'],
  });
  expect(await isSigned(token)).toBe(true);
  expect(await isSigned(issuer.token({ alg: 'RS256' }))).toBe(true);
  expect(await isSigned(issuer.token({ byStranger: true }))).toBe(false);
});

it('keeps old keys published when it rotates, unless they are withdrawn', async () => {
  issuer.rotate();
  expect((await get('/jwks')).keys).toHaveLength(4);
  issuer.rotate({ withdraw: true });
  expect((await get('/jwks')).keys).toHaveLength(2);
  expect(await isSigned(issuer.token())).toBe(true);
});

it('refuses production', async () => {
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await expect(TokenIssuer.start()).rejects.toThrow(/NODE_ENV=production/);
  process.env.NODE_ENV = environment;
});
