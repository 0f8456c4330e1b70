import { type Clock } from 'unseen-guardian/kernel';
import { type KeySource } from '../keys/key-source';
import { STRATEGY, type SignedToken, signaturePassport } from './guardian-jwt.strategy';
import { type ParsedToken, parseToken } from './parsing/parsed-token';
import { assertToken } from './token-checks';
import { principalOf } from './token-principal';
import { TokenRejection } from './token-rejection';
import { type TokenRules } from './token-rules';
import { TokenVerifier, type VerifiedToken } from './token-verifier';

type Authenticate = (
  name: string,
  options: object,
  done: (error: Error | null, token: unknown) => void,
) => Handler;
type Handler = (request: SignedToken, response: object, next: (error: unknown) => void) => void;

/** Verifies RFC 9068 access tokens: the cheap checks first, then the key, then the signature by passport-jwt. */
export class PassportTokenVerifier extends TokenVerifier {
  private readonly authenticate: Authenticate;

  constructor(
    private readonly rules: TokenRules,
    private readonly keys: KeySource,
    private readonly clock: Clock,
  ) {
    super();
    const passport = signaturePassport(rules);
    this.authenticate = passport.authenticate.bind(passport) as Authenticate;
  }

  async verify(raw: string): Promise<VerifiedToken> {
    const token = parseToken(raw);
    assertToken(token, this.rules, this.clock.now() / 1000);
    const { kid, alg } = token.header as { kid?: string; alg: string };
    const key = await this.keys.find(kid, alg);
    if (!key) throw new TokenRejection('key', 'RFC 8725 §3.1');
    await this.assertSignature({ token, key });
    return { principal: principalOf(token, this.rules), validUntil: this.validUntil(token) };
  }

  private assertSignature(signed: SignedToken): Promise<void> {
    return new Promise((resolve, reject) => {
      const done = (error: Error | null, token: unknown): void => {
        if (error) reject(error);
        else if (token) resolve();
        else reject(new TokenRejection('signature', 'RFC 8725 §3.3'));
      };
      this.authenticate(STRATEGY, { session: false }, done)({ ...signed }, {}, reject);
    });
  }

  private validUntil({ claims }: ParsedToken): number {
    return Math.min(claims.exp as number, (claims.iat as number) + this.rules.maxAgeSeconds) * 1000;
  }
}
