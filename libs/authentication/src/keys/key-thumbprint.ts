import { hash, type KeyObject } from 'node:crypto';

/** RFC 7638 §3.2: the required members of a public key, in the order of their names. */
const MEMBERS = { EC: ['crv', 'kty', 'x', 'y'], RSA: ['e', 'kty', 'n'] } as const;

/** The JWK thumbprint (RFC 7638) of an EC or RSA key: SHA-256, base64url; of the key, however it was written. */
export function thumbprintOf(key: KeyObject): string {
  const jwk = key.export({ format: 'jwk' });
  const names: readonly (keyof typeof jwk)[] = MEMBERS[jwk.kty as keyof typeof MEMBERS];
  return hash(
    'sha256',
    JSON.stringify(Object.fromEntries(names.map((name) => [name, jwk[name]]))),
    'base64url',
  );
}
