import { createSecretKey, generateKeyPairSync } from 'node:crypto';
import { type AuthenticationOptions, tokenRules } from './authentication.options';
import { type IssuerOptions, unsafeSymmetricKey } from './issuer/issuer.options';
import { SUPPORTED_ALGORITHMS } from './token/signing-algorithm';

const good: IssuerOptions = { issuer: 'https://id.example.test/realms/a', audience: 'support-desk' };

it('completes the options', () => {
  expect(tokenRules(good, 'production')).toEqual([
    {
      issuer: good.issuer,
      audiences: ['support-desk'],
      algorithms: SUPPORTED_ALGORITHMS,
      toleranceSeconds: 60,
      maxAgeSeconds: 3600,
      tenantPath: ['tenant'],
      rolesPath: ['roles'],
      requireTyp: true,
      logoutAudiences: [],
      confirmations: [],
    },
  ]);
});

it.each<[string, Record<string, unknown>, RegExp]>([
  ['no issuer', { issuer: undefined }, /`issuer` is required/],
  ['an issuer that is no URL', { issuer: 'acme' }, /`issuer` is required/],
  ['an http issuer', { issuer: 'http://id.example.test' }, /must be https/],
  ['another scheme', { issuer: 'ftp://localhost' }, /must be https/],
  ['an issuer with a query', { issuer: 'https://id.example.test?a=b' }, /query/],
  ['an issuer with credentials', { issuer: 'https://a:b@id.example.test' }, /credentials/],
  ['no audience', { audience: undefined }, /`audience` is required/],
  ['an empty audience', { audience: '' }, /`audience` is required/],
  ['an empty list of audiences', { audience: [] }, /`audience` is required/],
  ['a shared secret', { algorithms: ['HS256'] }, /HS\*/],
  ['no signature', { algorithms: ['ES256', 'none'] }, /none/],
  ['no algorithm', { algorithms: [] }, /algorithms/],
  ['a tolerance of an hour', { clockToleranceSeconds: 3600 }, /from 0 to 300/],
  ['a maximum age that is no number', { maxTokenAgeSeconds: Number.NaN }, /from 1 to 86400/],
  ['an empty list of logout audiences', { logoutAudience: [] }, /logoutAudience/],
  ['a shared secret beside another', { algorithms: ['HS256', 'ES256'] }, /unsafeSymmetricKey/],
  [
    'a public algorithm beside a shared key',
    { [unsafeSymmetricKey]: createSecretKey(Buffer.alloc(64)), algorithms: ['HS256', 'ES256'] },
    /may only hold HS256/,
  ],
  ['a shared key of 31 bytes', { [unsafeSymmetricKey]: createSecretKey(Buffer.alloc(31)) }, /32 bytes/],
  [
    'a shared key of 32 bytes for HS512',
    { [unsafeSymmetricKey]: createSecretKey(Buffer.alloc(32)), algorithms: ['HS512'] },
    /64 bytes/,
  ],
  [
    'a public key as a shared one',
    { [unsafeSymmetricKey]: generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey },
    /createSecretKey/,
  ],
  ['an empty tenant claim', { tenantClaim: '' }, /tenantClaim/],
])('refuses %s', (_name, change, message) => {
  expect(() => tokenRules({ ...good, ...change }, 'test')).toThrow(message);
});

describe.each(['http://127.0.0.1:9000', 'http://localhost', 'http://[::1]:1', 'https://id.localhost'])(
  'an issuer on this machine: %s',
  (issuer) => {
    it('is accepted in development', () => {
      expect(tokenRules({ ...good, issuer }, 'development')[0]!.issuer).toBe(issuer);
    });
    it('is refused in production', () => {
      expect(() => tokenRules({ ...good, issuer }, 'production')).toThrow(/NODE_ENV=production/);
    });
  },
);

describe('several issuers', () => {
  const introspection = { clientId: 'support-desk', clientSecret: { name: 'issuer/secret' } };
  const other = { issuer: 'https://other.example.test', audience: 'desk', algorithms: ['ES256'] as const };

  it('have rules of their own', () => {
    const [first, second] = tokenRules({ issuers: [good, other] }, 'production');
    expect([first!.audiences, second!.audiences]).toEqual([['support-desk'], ['desk']]);
    expect([first!.algorithms, second!.algorithms]).toEqual([SUPPORTED_ALGORITHMS, ['ES256']]);
  });

  it.each<[string, AuthenticationOptions, RegExp]>([
    ['none', { issuers: [] }, /at least one/],
    ['one twice', { issuers: [good, { ...good, audience: 'desk' }] }, /twice/],
    ['one without an audience', { issuers: [good, { ...other, audience: [] }] }, /`audience`/],
    ['one that is not https', { issuers: [good, { ...other, issuer: 'http://a.test' }] }, /https/],
    [
      'two that introspect',
      {
        issuers: [
          { ...good, introspection },
          { ...other, introspection },
        ],
      },
      /one issuer only/,
    ],
  ])('are refused: %s', (_name, options, message) => {
    expect(() => tokenRules(options, 'production')).toThrow(message);
  });
});
