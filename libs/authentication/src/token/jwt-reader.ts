import { type Clock, isPending } from 'unseen-guardian/kernel';
import { type KeySource } from '../keys/key-source';
import { assertToken, type TokenCheck } from './checks/token-check';
import { type SignatureCheck, signatureCheck } from './guardian-jwt.strategy';
import { type ParsedToken } from './parsing/parsed-token';
import { TokenRejection } from './token-rejection';
import { type TokenRules } from './token-rules';

/** Judges the signed tokens of one issuer: the cheap checks first, then the key, then the signature by passport-jwt. */
export class JwtReader {
  private readonly isSigned: SignatureCheck;

  constructor(
    readonly rules: TokenRules,
    private readonly keys: KeySource,
    private readonly clock: Clock,
  ) {
    this.isSigned = signatureCheck(rules);
  }

  /**
   * Makes sure that a token passes the checks and that its signature holds.
   *
   * @throws TokenRejection when it does not; Error when the issuer's keys cannot be had.
   */
  async assertHolds(token: ParsedToken, checks: readonly TokenCheck[]): Promise<void> {
    assertToken(token, checks, this.rules, this.clock.now() / 1000);
    const { kid, alg } = token.header as { kid?: string; alg: string };
    const found = this.keys.find(kid, alg);
    const key = isPending(found) ? await found : found;
    if (!key) throw new TokenRejection('key', 'RFC 8725 §3.1');
    if (!(await this.isSigned({ token, key }))) throw new TokenRejection('signature', 'RFC 8725 §3.3');
  }
}
