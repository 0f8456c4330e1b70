import { isIdentifier } from '../parsing/claim-values';
import { CALLER, ISSUED_FOR_US, JTI, TIMES, UNBOUND } from './claim-checks';
import { type TokenCheck } from './token-check';

/** A sender-constrained token has another, and needs a proof beside it. */
const TOKEN_TYPE = 'bearer';

/** Every check of what an issuer says about an opaque token (RFC 7662 §2.2, §4). */
export const INTROSPECTION_CHECKS: readonly TokenCheck[] = [
  { name: 'active', clause: 'RFC 7662 §2.2', holds: ({ claims }) => claims.active === true },
  {
    // A refresh token is active too, and has none.
    name: 'token_type',
    clause: 'RFC 7662 §2.2',
    holds: ({ claims: { token_type: type, token_use: use } }) =>
      typeof type === 'string' &&
      type.toLowerCase() === TOKEN_TYPE &&
      (use === undefined || use === 'access_token'),
  },
  {
    ...ISSUED_FOR_US.iss,
    clause: 'RFC 7662 §2.2',
    // Optional there: the answer came from the issuer itself.
    holds: (token, rules) => token.claims.iss === undefined || ISSUED_FOR_US.iss.holds(token, rules),
  },
  ISSUED_FOR_US.aud,
  ...Object.values(TIMES),
  UNBOUND,
  ...CALLER,
  {
    ...JTI,
    clause: 'RFC 7662 §2.2',
    holds: ({ claims: { jti } }) => jti === undefined || isIdentifier(jti),
  },
];
