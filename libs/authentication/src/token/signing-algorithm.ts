/** The signature algorithms that can be accepted: asymmetric ones that passport-jwt can verify (RFC 7518 §3.1). */
export const SUPPORTED_ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
] as const;

/** A signature algorithm that can be accepted. */
export type SigningAlgorithm = (typeof SUPPORTED_ALGORITHMS)[number];

/** Algorithms with a shared secret, and the least bytes of their key (RFC 7518 §3.2). */
export const SYMMETRIC_KEY_BYTES = { HS256: 32, HS384: 48, HS512: 64 } as const;

/** An algorithm with a shared secret: only with the option `unsafeSymmetricKey`. */
export type SymmetricAlgorithm = keyof typeof SYMMETRIC_KEY_BYTES;
