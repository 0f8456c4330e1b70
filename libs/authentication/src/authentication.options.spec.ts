import { type AuthenticationOptions, tokenRules } from './authentication.options';
import { SUPPORTED_ALGORITHMS } from './token/signing-algorithm';

const good: AuthenticationOptions = { issuer: 'https://id.example.test/realms/a', audience: 'support-desk' };

it('completes the options', () => {
  expect(tokenRules(good, 'production')).toEqual({
    issuer: good.issuer,
    audiences: ['support-desk'],
    algorithms: SUPPORTED_ALGORITHMS,
    toleranceSeconds: 60,
    maxAgeSeconds: 3600,
    tenantPath: ['tenant'],
    rolesPath: ['roles'],
    requireTyp: true,
  });
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
  ['an empty tenant claim', { tenantClaim: '' }, /tenantClaim/],
])('refuses %s', (_name, change, message) => {
  expect(() => tokenRules({ ...good, ...change }, 'test')).toThrow(message);
});

describe.each(['http://127.0.0.1:9000', 'http://localhost', 'http://[::1]:1', 'https://id.localhost'])(
  'an issuer on this machine: %s',
  (issuer) => {
    it('is accepted in development', () => {
      expect(tokenRules({ ...good, issuer }, 'development').issuer).toBe(issuer);
    });
    it('is refused in production', () => {
      expect(() => tokenRules({ ...good, issuer }, 'production')).toThrow(/NODE_ENV=production/);
    });
  },
);
