import { confirmationIn } from '../binding/confirmation';
import { isDate, isIdentifier } from './parsing/claim-values';
import { type ParsedToken } from './parsing/parsed-token';
import { principalOf } from './token-principal';
import { type TokenRules } from './token-rules';
import { type VerifiedToken } from './token-verifier';

/** What a token says that has passed every check of its issuer; `validUntil` is in milliseconds. */
export function verifiedToken(token: ParsedToken, rules: TokenRules, validUntil: number): VerifiedToken {
  const { aud, cnf, iat, jti, sid } = token.claims;
  const confirmation = confirmationIn(cnf);
  const named: readonly unknown[] = Array.isArray(aud) ? aud : [aud];
  const audience = rules.audiences.find((name) => named.includes(name));
  return {
    principal: principalOf(token, rules),
    validUntil,
    ...(audience !== undefined && { audience }),
    ...(isDate(iat) && { issuedAt: iat * 1000 }),
    ...(confirmation && { confirmation }),
    ...(isIdentifier(jti) && { tokenId: jti }),
    ...(isIdentifier(sid) && { sessionId: sid }),
  };
}
