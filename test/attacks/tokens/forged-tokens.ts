import { createPublicKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import {
  agent,
  encode,
  headerOf,
  type HostileToken,
  type Issuers,
  parts,
  withHeader,
  withMembers,
} from './hostile-token';

/** Signed with a key of the attacker, who says in the header where to find it. */
function selfSigned({ staff }: Issuers, address?: string): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { kid } = headerOf(agent(staff));
  const found = address ? { jku: address } : { jwk: createPublicKey(privateKey).export({ format: 'jwk' }) };
  const header = encode({ alg: 'ES256', typ: 'at+jwt', kid, ...found });
  const input = `${header}.${encode(staff.claims({ roles: ['agent'] }))}`;
  const signature = sign('sha256', Buffer.from(input), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${input}.${signature.toString('base64url')}`;
}

/** Tokens that are signed, written or put together wrongly. */
export const FORGED_TOKENS: readonly HostileToken[] = [
  ['RFC 8725 §2.1', 'no signature (alg none)', 'form', ({ staff }) => agent(staff, { alg: 'none' })],
  ['RFC 8725 §2.1', 'alg none with a signature', 'alg', ({ staff }) => `${agent(staff, { alg: 'none' })}AA`],
  ['RFC 8725 §2.1', 'alg nOnE', 'alg', withHeader({ alg: 'nOnE' })],
  [
    'RFC 8725 §2.1',
    'the public key as a shared secret',
    'alg',
    ({ staff }) => agent(staff, { alg: 'HS256' }),
  ],
  ['RFC 8725 §3.1', 'alg in small letters', 'alg', withHeader({ alg: 'es256' })],
  ['RFC 8725 §3.1', 'alg with a space', 'alg', withHeader({ alg: 'ES256 ' })],
  ['RFC 8725 §3.1', 'a list of algorithms', 'alg', withHeader({ alg: ['ES256'] })],
  ['RFC 8725 §3.1', 'no alg', 'alg', withHeader({ alg: undefined })],
  ['RFC 8725 §3.2', 'EdDSA, which is not on the list', 'alg', withHeader({ alg: 'EdDSA' })],
  [
    'RFC 8725 §3.2',
    'an algorithm that this issuer may not use',
    'alg',
    ({ shop }) => agent(shop, { alg: 'RS256' }),
  ],
  [
    'RFC 8725 §3.2',
    'a key of one type for an algorithm of another',
    'key',
    ({ staff }) => agent(staff, { alg: 'RS256', header: { kid: headerOf(agent(staff)).kid } }),
  ],
  ['RFC 8725 §3.2', 'a curve that is not the key’s', 'key', withHeader({ alg: 'ES384' })],
  [
    'RFC 8725 §3.3',
    'signed by a stranger under our key id',
    'signature',
    ({ staff }) => agent(staff, { byStranger: true }),
  ],
  ['RFC 8725 §3.3', 'a signature cut short', 'signature', parts((h, c, s) => `${h}.${c}.${s.slice(0, 40)}`)],
  [
    'RFC 8725 §3.3',
    'a signature of zeros (CVE-2022-21449)',
    'signature',
    parts((h, c) => `${h}.${c}.${encode('\0'.repeat(64))}`),
  ],
  [
    'RFC 8725 §3.3',
    'a signature of another token',
    'signature',
    ({ staff }) => [...agent(staff).split('.').slice(0, 2), agent(staff).split('.')[2]].join('.'),
  ],
  [
    'RFC 8725 §3.3',
    'a random signature',
    'signature',
    parts((h, c) => `${h}.${c}.${randomBytes(64).toString('base64url')}`),
  ],
  ['RFC 8725 §3.10', 'the key inside the token (jwk)', 'key-header', (issuers) => selfSigned(issuers)],
  [
    'RFC 8725 §3.10',
    'the address of the keys inside the token (jku)',
    'key-header',
    (issuers) => selfSigned(issuers, `${issuers.stranger.issuer}/jwks`),
  ],
  [
    'RFC 8725 §3.10',
    'the address of a certificate (x5u)',
    'key-header',
    withHeader({ x5u: 'https://evil.test/cert' }),
  ],
  ['RFC 8725 §3.10', 'a certificate (x5c)', 'key-header', withHeader({ x5c: ['MIIB'] })],
  ['RFC 8725 §3.10', 'SQL as kid', 'key', withHeader({ kid: "x' UNION SELECT 'secret' --" })],
  ['RFC 8725 §3.10', 'a path as kid', 'key', withHeader({ kid: '../../../../dev/null' })],
  ['RFC 8725 §3.10', 'kid __proto__', 'key', withHeader({ kid: '__proto__' })],
  ['RFC 8725 §3.10', 'a new line in kid', 'kid', withHeader({ kid: 'a\nb' })],
  ['RFC 8725 §3.10', 'an object as kid', 'kid', withHeader({ kid: { $ne: '' } })],
  ['RFC 8725 §3.10', 'no kid although there are several keys', 'key', withHeader({ kid: undefined })],
  [
    'RFC 7515 §4.1.11',
    'an extension that must be understood',
    'crit',
    withHeader({ crit: ['b64'], b64: false }),
  ],
  ['RFC 7515 §4.1.11', 'an empty crit', 'crit', withHeader({ crit: [] })],
  ['RFC 7515 §7.1', 'two parts', 'form', parts((h, c) => `${h}.${c}`)],
  ['RFC 7515 §7.1', 'four parts', 'form', parts((h, c, s) => `${h}.${c}.${s}.AA`)],
  [
    'RFC 7515 §7.2',
    'the JSON serialization',
    'form',
    parts((h, c, s) => JSON.stringify({ protected: h, payload: c, signature: s }).replaceAll('"', "'")),
  ],
  ['RFC 7515 §2', 'padding', 'form', parts((h, c, s) => `${h}.${c}.${s}=`)],
  ['RFC 7515 §2', 'base64 of the other alphabet', 'form', parts((h, c) => `${h}.${c}.a+b/`)],
  [
    'RFC 7516 §3.1',
    'an encrypted token',
    'form',
    () => [{ alg: 'RSA-OAEP', enc: 'A256GCM' }, 'k', 'i', 'c', 't'].map(encode).join('.'),
  ],
  [
    'RFC 8725 §3.6',
    'a token that says that it is compressed',
    'encryption-header',
    withHeader({ zip: 'DEF' }),
  ],
  ['RFC 8725 §2.3', 'encryption and signature confused', 'encryption-header', withHeader({ enc: 'A256GCM' })],
  [
    'RFC 8725 §2.7',
    'PBES2 with a million rounds',
    'alg',
    withHeader({ alg: 'PBES2-HS256+A128KW', p2c: 1_000_000 }),
  ],
  [
    'RFC 7519 §7.2',
    'a token inside the token',
    'form',
    ({ staff }) => staff.token({ header: { cty: 'JWT' }, payload: agent(staff) }),
  ],
  ['RFC 7519 §7.2', 'a list as payload', 'form', ({ staff }) => staff.token({ payload: '[]' })],
  ['RFC 7519 §7.2', 'a payload cut off', 'form', ({ staff }) => staff.token({ payload: '{"iss":' })],
  [
    'RFC 8725 §3.7',
    'a payload that is not UTF-8',
    'form',
    parts((h, _c, s) => `${h}.${Buffer.from([123, 34, 255, 34, 58, 49, 125]).toString('base64url')}.${s}`),
  ],
  ['RFC 7519 §4', 'exp twice', 'duplicate-members', withMembers('"exp":9999999999')],
  ['RFC 7519 §4', 'sub twice, once escaped', 'duplicate-members', withMembers('"\\u0073ub":"root"')],
  [
    'RFC 7515 §4',
    'alg twice',
    'duplicate-members',
    parts((_h, c, s) => `${encode('{"alg":"ES256","alg":"none"}')}.${c}.${s}`),
  ],
  [
    'RFC 7519 §4',
    'claims by way of __proto__',
    'tenant',
    withMembers('"__proto__":{"tenant":"acme"}', { tenant: undefined }),
  ],
];
