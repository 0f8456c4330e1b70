import {
  type AdmitInput,
  type Awaitable,
  block,
  Control,
  type Exchange,
  pass,
  UnauthenticatedException,
  type Verdict,
} from 'unseen-guardian/kernel';
import { bearerToken } from './bearer-token';
import { type TokenRevocations } from './revocation/token-revocations';
import { TokenRejection } from './token/token-rejection';
import { type TokenVerifier } from './token/token-verifier';
import { type VerifiedTokens } from './verified-tokens';

/** The control `authentication`: who calls, by a verified access token (OAuth 2.0 resource server). */
export class AuthenticationControl extends Control<AdmitInput> {
  readonly name = 'authentication';

  constructor(
    private readonly verifier: TokenVerifier,
    private readonly verified: VerifiedTokens,
    private readonly revocations: TokenRevocations,
  ) {
    super();
  }

  /** Answers at once when the token was verified a moment ago; otherwise verifies it. */
  run(exchange: Exchange, input: AdmitInput): Awaitable<Verdict> {
    const found = bearerToken(input);
    if ('refusal' in found) return refuse(found.refusal);
    const known = this.verified.find(found.token);
    if (!known) return this.verify(exchange, found.token);
    exchange.authenticatedAs(known.principal);
    return pass();
  }

  private async verify(exchange: Exchange, token: string): Promise<Verdict> {
    try {
      const verified = await this.verifier.verify(token);
      await this.revocations.assertNotRevoked(verified);
      this.verified.keep(token, verified);
      exchange.authenticatedAs(verified.principal);
      return pass();
    } catch (error) {
      // Anything else means that the token could not be judged: that is 503, not 401.
      if (error instanceof TokenRejection) return refuse('invalid', error);
      throw error;
    }
  }
}

/** The log learns which check failed; the caller only that one did. */
const refuse = (refusal: 'missing' | 'invalid', cause?: TokenRejection): Verdict => ({
  ...block(new UnauthenticatedException(refusal, { cause })),
  reason: cause ? `token.${cause.check}` : `token.${refusal}`,
});
