import { type AdmitInput, type Awaitable, type Clock, type Principal } from 'unseen-guardian/kernel';
import { Authenticator } from '../credential/authenticator';
import { type Credential, tokenIn } from '../credential/presented-credential';
import { type TokenRevocations } from '../revocation/token-revocations';
import { type VerifiedToken } from '../token/token-verifier';
import { VerifiedTokens } from '../verified-tokens';
import { principalOf, type StoredApiKey } from './api-key';
import { isSecretOf } from './api-key-hash';
import { ApiKeyRejection } from './api-key-rejection';
import { parseApiKey } from './api-key-text';
import { ApiKeyUses } from './api-key-uses';
import { type ApiKeyStore } from './store/api-key-store';

/** What static keys are checked with. */
export interface ApiKeyAuthenticatorInit {
  readonly store: ApiKeyStore;
  readonly revocations: TokenRevocations;
  readonly clock: Clock;
  /** Milliseconds. */
  readonly longestLife: number;
}

const CLAUSE = 'RFC 9110 §11.6.2';

/**
 * Machines by static key: `Authorization: ApiKey …`.
 *
 * A scheme of its own and not Bearer, which is for access tokens (RFC 6750 §1): an issuer that introspects opaque
 * tokens would be shown the key.
 */
export class ApiKeyAuthenticator extends Authenticator {
  readonly schemes = ['apikey'];
  private readonly verified: VerifiedTokens;
  private readonly uses: ApiKeyUses;

  constructor(private readonly init: ApiKeyAuthenticatorInit) {
    super();
    const { store, revocations, clock } = init;
    this.verified = new VerifiedTokens(clock, (key) => revocations.allows(key));
    this.uses = new ApiKeyUses(store, clock);
  }

  authenticate(credential: Credential, { request }: AdmitInput): Awaitable<Principal> {
    // Browsers say from which page they ask: a key that a page holds is everybody's.
    if (request.headers['origin'] !== undefined)
      throw new ApiKeyRejection('origin', CLAUSE, 'invalid_request');
    const text = tokenIn(credential);
    const known = this.verified.find(text);
    return known ? this.admitted(known) : this.verify(text).then((key) => this.admitted(key));
  }

  private admitted({ principal, tokenId }: VerifiedToken): Principal {
    this.uses.note(tokenId!);
    return principal;
  }

  private async verify(text: string): Promise<VerifiedToken> {
    const parts = parseApiKey(text);
    if (!parts) throw new ApiKeyRejection('form', CLAUSE);
    const stored = await this.init.store.find(parts.id);
    if (!isSecretOf(parts.secret, stored)) throw new ApiKeyRejection(stored ? 'secret' : 'unknown', CLAUSE);
    const key = this.verifiedKey(stored!);
    await this.init.revocations.assertNotRevoked(key);
    this.verified.keep(text, key);
    return key;
  }

  /** From here on the caller has shown the secret, so what it learns by the time of the answer is about its own key. */
  private verifiedKey(stored: StoredApiKey): VerifiedToken {
    const { id, createdAt, expiresAt, revokedAt } = stored;
    const validUntil = Math.min(expiresAt, createdAt + this.init.longestLife);
    if (revokedAt !== undefined) throw new ApiKeyRejection('revoked', CLAUSE);
    if (this.init.clock.now() >= validUntil) throw new ApiKeyRejection('exp', CLAUSE);
    return { principal: principalOf(stored), validUntil, issuedAt: createdAt, tokenId: id };
  }
}
