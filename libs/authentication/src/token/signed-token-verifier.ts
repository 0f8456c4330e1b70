import { ACCESS_TOKEN_CHECKS } from './checks/access-token-checks';
import { type JwtReader } from './jwt-reader';
import { type ParsedToken } from './parsing/parsed-token';
import { type VerifiedToken } from './token-verifier';
import { verifiedToken } from './verified-token';

/** Verifies the RFC 9068 access tokens of one issuer. */
export class SignedTokenVerifier {
  constructor(private readonly reader: JwtReader) {}

  /** @throws TokenRejection when the token does not hold; Error when this cannot be decided. */
  async verify(token: ParsedToken): Promise<VerifiedToken> {
    const { rules } = this.reader;
    await this.reader.assertHolds(token, ACCESS_TOKEN_CHECKS);
    const { exp, iat } = token.claims as { exp: number; iat: number };
    return verifiedToken(token, rules, Math.min(exp, iat + rules.maxAgeSeconds) * 1000);
  }
}
