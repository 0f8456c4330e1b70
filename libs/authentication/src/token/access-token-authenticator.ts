import { type AdmitInput, type Awaitable, isPending, type Principal } from 'unseen-guardian/kernel';
import { claimsToBeApiKey } from '../api-keys/api-key-text';
import { type PresentedToken, type SenderConstraint } from '../binding/sender-constraint';
import { Authenticator } from '../credential/authenticator';
import { type Credential, tokenIn } from '../credential/presented-credential';
import { type TokenRevocations } from '../revocation/token-revocations';
import { type VerifiedTokens } from '../verified-tokens';
import { TokenRejection } from './token-rejection';
import { type TokenVerifier, type VerifiedToken } from './token-verifier';

/** What an access token is judged with. */
export interface AccessTokenJudges {
  readonly verifier: TokenVerifier;
  readonly verified: VerifiedTokens;
  readonly revocations: TokenRevocations;
  /** Asked for every request, whether its token is remembered or not. */
  readonly constraint: SenderConstraint;
}

/**
 * Callers by access token (RFC 6750, RFC 9449): one that was verified a moment ago is known again, any other is verified.
 */
export class AccessTokenAuthenticator extends Authenticator {
  readonly schemes: readonly string[];

  constructor(private readonly judges: AccessTokenJudges) {
    super();
    this.schemes = judges.constraint.schemes;
  }

  authenticate(credential: Credential, input: AdmitInput): Awaitable<Principal> {
    const raw = tokenIn(credential);
    const presented = { scheme: credential.scheme, raw, input };
    const known = this.judges.verified.find(raw);
    return known ? this.callerOf(known, presented) : this.verify(presented);
  }

  private async verify(presented: PresentedToken): Promise<Principal> {
    // An issuer that introspects opaque tokens must not be shown a key.
    if (claimsToBeApiKey(presented.raw)) throw new TokenRejection('api-key', 'RFC 6750 §1');
    const { verifier, verified, revocations } = this.judges;
    const token = await verifier.verify(presented.raw);
    await revocations.assertNotRevoked(token);
    verified.keep(presented.raw, token);
    return this.callerOf(token, presented);
  }

  private callerOf(token: VerifiedToken, presented: PresentedToken): Awaitable<Principal> {
    const asserting = this.judges.constraint.assert(token, presented);
    return isPending(asserting) ? asserting.then(() => token.principal) : token.principal;
  }
}
