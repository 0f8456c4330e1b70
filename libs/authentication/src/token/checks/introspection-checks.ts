import { confirmationIn } from '../../binding/confirmation';
import { isIdentifier } from '../parsing/claim-values';
import { CALLER, CONFIRMATION, ISSUED_FOR_US, JTI, TIMES } from './claim-checks';
import { type TokenCheck } from './token-check';

/** The types of access tokens (RFC 6750 §6.1.1, RFC 9449 §12.1); the second only of tokens that are bound so. */
const isAccessToken = (type: unknown, cnf: unknown): boolean => {
  const name = typeof type === 'string' ? type.toLowerCase() : undefined;
  return name === 'bearer' || (name === 'dpop' && confirmationIn(cnf)?.method === 'jkt');
};

/** Every check of what an issuer says about an opaque token (RFC 7662 §2.2, §4). */
export const INTROSPECTION_CHECKS: readonly TokenCheck[] = [
  { name: 'active', clause: 'RFC 7662 §2.2', holds: ({ claims }) => claims.active === true },
  {
    // A refresh token is active too, and has none.
    name: 'token_type',
    clause: 'RFC 7662 §2.2',
    holds: ({ claims: { token_type: type, token_use: use, cnf } }) =>
      isAccessToken(type, cnf) && (use === undefined || use === 'access_token'),
  },
  {
    ...ISSUED_FOR_US.iss,
    clause: 'RFC 7662 §2.2',
    // Optional there: the answer came from the issuer itself.
    holds: (token, rules) => token.claims.iss === undefined || ISSUED_FOR_US.iss.holds(token, rules),
  },
  ISSUED_FOR_US.aud,
  ...Object.values(TIMES),
  CONFIRMATION,
  ...CALLER,
  {
    ...JTI,
    clause: 'RFC 7662 §2.2',
    holds: ({ claims: { jti } }) => jti === undefined || isIdentifier(jti),
  },
];
