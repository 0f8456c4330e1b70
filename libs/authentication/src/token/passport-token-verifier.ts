import { ACCESS_TOKEN_CHECKS } from './checks/access-token-checks';
import { type JwtReader } from './jwt-reader';
import { TokenVerifier, type VerifiedToken } from './token-verifier';
import { verifiedToken } from './verified-token';

/** Verifies the RFC 9068 access tokens of one issuer. */
export class PassportTokenVerifier extends TokenVerifier {
  constructor(private readonly reader: JwtReader) {
    super();
  }

  async verify(raw: string): Promise<VerifiedToken> {
    const { rules } = this.reader;
    const token = await this.reader.read(raw, ACCESS_TOKEN_CHECKS);
    const { exp, iat } = token.claims as { exp: number; iat: number };
    return verifiedToken(token, rules, Math.min(exp, iat + rules.maxAgeSeconds) * 1000);
  }
}
