import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';

/** A public key of the issuer. */
export interface VerificationKey {
  readonly kid?: string;
  /** The algorithm that the issuer bound the key to. */
  readonly alg?: string;
  readonly key: KeyObject;
}

type Jwk = JsonWebKey & { kid?: unknown; alg?: unknown; use?: unknown; key_ops?: unknown };

const MOST_KEYS = 64;
const LEAST_RSA_BITS = 2048;
const CURVES: Readonly<Record<string, string>> = {
  ES256: 'prime256v1',
  ES384: 'secp384r1',
  ES512: 'secp521r1',
};

const isForSignatures = ({ use, key_ops: operations }: Jwk): boolean =>
  (use === undefined || use === 'sig') &&
  (operations === undefined || (Array.isArray(operations) && operations.includes('verify')));

const isStrong = ({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean =>
  asymmetricKeyType === 'rsa'
    ? (asymmetricKeyDetails?.modulusLength ?? 0) >= LEAST_RSA_BITS
    : asymmetricKeyType === 'ec';

/** The key in a JWK; undefined when it is of no use here: another use or type, too weak, private or malformed. */
export function importKey(value: unknown): VerificationKey | undefined {
  const jwk = value as Jwk;
  if (typeof jwk !== 'object' || jwk === null || 'd' in jwk || 'k' in jwk || !isForSignatures(jwk))
    return undefined;
  try {
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    if (!isStrong(key)) return undefined;
    const { kid, alg } = jwk;
    return { key, ...(typeof kid === 'string' && { kid }), ...(typeof alg === 'string' && { alg }) };
  } catch {
    return undefined; // one odd key must not take the good ones with it
  }
}

/**
 * The usable keys of a JWK set (RFC 7517 §5), at most 64.
 *
 * @throws Error when there is none.
 */
export function importKeys(document: unknown): readonly VerificationKey[] {
  const list = (document as { keys?: unknown } | null)?.keys;
  const keys = (Array.isArray(list) ? list.slice(0, MOST_KEYS) : [])
    .map(importKey)
    .filter((key) => key !== undefined);
  if (keys.length === 0)
    throw new Error('The issuer publishes no usable key: RSA of 2048 bits or more, or EC.');
  return keys;
}

/** Whether a key may verify an algorithm: the issuer's own binding, then type and curve (RFC 8725 §3.1, §3.2). */
export function fits({ key, alg: bound }: VerificationKey, alg: string): boolean {
  if (bound !== undefined && bound !== alg) return false;
  const curve = CURVES[alg];
  return curve
    ? key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === curve
    : key.asymmetricKeyType === 'rsa';
}
