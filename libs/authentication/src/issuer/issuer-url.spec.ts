import { discoveryUrls, mayServe } from './issuer-url';

it('has endpoints on this machine only for an issuer on this machine', () => {
  expect(mayServe('http://127.0.0.1/jwks', 'https://id.example.test')).toBe(false);
  expect(mayServe('http://127.0.0.1/jwks', 'http://127.0.0.1:9')).toBe(true);
  expect(mayServe('https://keys.example.test/jwks', 'https://id.example.test')).toBe(true);
});

it.each([
  ['https://a.test', 'https://a.test/.well-known/oauth-authorization-server'],
  ['https://a.test/', 'https://a.test/.well-known/oauth-authorization-server'],
  ['https://a.test/realms/x', 'https://a.test/.well-known/oauth-authorization-server/realms/x'],
])('puts the well-known name of RFC 8414 before the path of %s', (issuer, expected) => {
  const [openid, oauth] = discoveryUrls(issuer);
  expect(openid).toBe(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  expect(oauth).toBe(expected);
});
