import { type Clock } from 'unseen-guardian/kernel';
import { type KeySource } from '../keys/key-source';
import { STRATEGY, type SignedToken, signaturePassport } from './guardian-jwt.strategy';
import { type ParsedToken, parseToken } from './parsing/parsed-token';
import { assertToken, type TokenCheck } from './checks/token-check';
import { TokenRejection } from './token-rejection';
import { type TokenRules } from './token-rules';

type Authenticate = (
  name: string,
  options: object,
  done: (error: Error | null, token: unknown) => void,
) => Handler;
type Handler = (request: SignedToken, response: object, next: (error: unknown) => void) => void;

/** Reads the signed tokens of one issuer: the cheap checks first, then the key, then the signature by passport-jwt. */
export class JwtReader {
  private readonly authenticate: Authenticate;

  constructor(
    readonly rules: TokenRules,
    private readonly keys: KeySource,
    private readonly clock: Clock,
  ) {
    const passport = signaturePassport(rules);
    this.authenticate = passport.authenticate.bind(passport) as Authenticate;
  }

  /**
   * A token that passed the checks and whose signature holds.
   *
   * @throws TokenRejection when it does not; Error when the issuer's keys cannot be had.
   */
  async read(raw: string, checks: readonly TokenCheck[]): Promise<ParsedToken> {
    const token = parseToken(raw);
    assertToken(token, checks, this.rules, this.clock.now() / 1000);
    const { kid, alg } = token.header as { kid?: string; alg: string };
    const key = await this.keys.find(kid, alg);
    if (!key) throw new TokenRejection('key', 'RFC 8725 §3.1');
    await this.assertSignature({ token, key });
    return token;
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
}
