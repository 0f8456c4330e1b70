import { generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { fits, importKeys } from './verification-key';

const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });
const ed = generateKeyPairSync('ed25519');
const jwk = (key: { export(options: { format: 'jwk' }): JsonWebKey }) => key.export({ format: 'jwk' });
const good = { ...jwk(ec.publicKey), kid: 'good' };

it.each<[string, unknown]>([
  ['a private key', jwk(ec.privateKey)],
  ['a shared secret', { kty: 'oct', k: 'AAAA' }],
  ['RSA of 1024 bits', jwk(weak.publicKey)],
  ['Ed25519', jwk(ed.publicKey)],
  ['a key for encryption', { ...jwk(rsa.publicKey), use: 'enc' }],
  ['a key that may not verify', { ...jwk(rsa.publicKey), key_ops: ['encrypt'] }],
  ['a point off the curve', { ...jwk(ec.publicKey), x: 'AAAA' }],
  ['null', null],
  ['a text', 'key'],
])('leaves out %s and keeps the others', (_name, odd) => {
  expect(importKeys({ keys: [odd, good] }).map(({ kid }) => kid)).toEqual(['good']);
  expect(() => importKeys({ keys: [odd] })).toThrow(/no usable key/);
});

it.each([undefined, null, [], { keys: {} }, { keys: [] }])('refuses a set without keys: %j', (document) => {
  expect(() => importKeys(document)).toThrow(/no usable key/);
});

it('binds a key to its algorithm, type and curve', () => {
  const only = (key: object) => importKeys({ keys: [key] })[0]!;
  const table: [object, string, boolean][] = [
    [jwk(ec.publicKey), 'ES256', true],
    [jwk(ec.publicKey), 'ES384', false],
    [jwk(ec.publicKey), 'RS256', false],
    [jwk(rsa.publicKey), 'RS256', true],
    [jwk(rsa.publicKey), 'PS512', true],
    [jwk(rsa.publicKey), 'ES256', false],
    [{ ...jwk(rsa.publicKey), alg: 'RS256' }, 'PS256', false],
    [{ ...jwk(rsa.publicKey), alg: 'RS256' }, 'RS256', true],
  ];
  for (const [key, alg, expected] of table) expect([alg, fits(only(key), alg)]).toEqual([alg, expected]);
});
