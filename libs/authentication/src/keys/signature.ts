import { constants, type KeyObject, verify } from 'node:crypto';

const PSS = {
  padding: constants.RSA_PKCS1_PSS_PADDING,
  saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
};
/** RFC 7518 §3.3 to §3.5. */
const FAMILIES: Readonly<Record<string, object>> = { RS: {}, PS: PSS, ES: { dsaEncoding: 'ieee-p1363' } };

/** Whether the signature of a compact token (RFC 7515 §5.2) is of this key, which fits the algorithm. */
export function holdsSignature(raw: string, alg: string, key: KeyObject): boolean {
  const family = FAMILIES[alg.slice(0, 2)];
  if (!family) return false;
  const dot = raw.lastIndexOf('.');
  const signature = Buffer.from(raw.slice(dot + 1), 'base64url');
  return verify(`sha${alg.slice(2)}`, Buffer.from(raw.slice(0, dot)), { key, ...family }, signature);
}
