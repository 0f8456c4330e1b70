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
