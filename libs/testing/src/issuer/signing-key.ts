import {
  constants,
  createHmac,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
  randomUUID,
  sign,
} from 'node:crypto';

/** How a test token is signed; `none` and `HS256` exist to be refused. */
export type TestAlgorithm = 'ES256' | 'RS256' | 'PS256' | 'HS256' | 'none';

/** One key pair of the test issuer. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** A fresh pair of keys: EC P-256 and RSA. */
export const signingKeys = (): { readonly ec: SigningKey; readonly rsa: SigningKey } => ({
  ec: { kid: randomUUID(), ...generateKeyPairSync('ec', { namedCurve: 'P-256' }) },
  rsa: { kid: randomUUID(), ...generateKeyPairSync('rsa', { modulusLength: 2048 }) },
});

/** The public half as a JWK; an RSA key is not bound to one algorithm, so that RS256 and PS256 both work. */
export const publicJwk = ({ kid, publicKey }: SigningKey): JsonWebKey => ({
  ...publicKey.export({ format: 'jwk' }),
  kid,
  use: 'sig',
  ...(publicKey.asymmetricKeyType === 'ec' && { alg: 'ES256' }),
});

const PSS = {
  padding: constants.RSA_PKCS1_PSS_PADDING,
  saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
};

const SIGNERS: Readonly<Record<TestAlgorithm, (data: Buffer, key: SigningKey) => Buffer>> = {
  ES256: (data, { privateKey: key }) => sign('sha256', data, { key, dsaEncoding: 'ieee-p1363' }),
  RS256: (data, { privateKey: key }) => sign('sha256', data, key),
  PS256: (data, { privateKey: key }) => sign('sha256', data, { key, ...PSS }),
  // The classic confusion: the public key used as a shared secret.
  HS256: (data, { publicKey }) =>
    createHmac('sha256', publicKey.export({ type: 'spki', format: 'pem' }))
      .update(data)
      .digest(),
  none: () => Buffer.alloc(0),
};

/** A compact JWS (RFC 7515 §7.1) of two JSON texts, which are signed as they are. */
export function compactJws(header: string, payload: string, alg: TestAlgorithm, key: SigningKey): string {
  const input = [header, payload].map((text) => Buffer.from(text).toString('base64url')).join('.');
  return `${input}.${SIGNERS[alg](Buffer.from(input), key).toString('base64url')}`;
}
