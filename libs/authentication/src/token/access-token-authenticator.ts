import { type Awaitable, type Principal } from 'unseen-guardian/kernel';
import { claimsToBeApiKey } from '../api-keys/api-key-text';
import { Authenticator } from '../credential/authenticator';
import { type Credential, tokenIn } from '../credential/presented-credential';
import { type TokenRevocations } from '../revocation/token-revocations';
import { type VerifiedTokens } from '../verified-tokens';
import { TokenRejection } from './token-rejection';
import { type TokenVerifier } from './token-verifier';

/** Callers by access token (RFC 6750): one that was verified a moment ago is known again, any other is verified. */
export class AccessTokenAuthenticator extends Authenticator {
  readonly schemes = ['bearer'];

  constructor(
    private readonly verifier: TokenVerifier,
    private readonly verified: VerifiedTokens,
    private readonly revocations: TokenRevocations,
  ) {
    super();
  }

  authenticate(credential: Credential): Awaitable<Principal> {
    const token = tokenIn(credential);
    return this.verified.find(token)?.principal ?? this.verify(token);
  }

  private async verify(token: string): Promise<Principal> {
    // An issuer that introspects opaque tokens must not be shown a key.
    if (claimsToBeApiKey(token)) throw new TokenRejection('api-key', 'RFC 6750 §1');
    const verified = await this.verifier.verify(token);
    await this.revocations.assertNotRevoked(verified);
    this.verified.keep(token, verified);
    return verified.principal;
  }
}
