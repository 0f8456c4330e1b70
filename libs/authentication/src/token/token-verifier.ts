import { type Principal } from 'unseen-guardian/kernel';
import { type Confirmation } from '../binding/confirmation';

/** What a token that holds says. */
export interface VerifiedToken {
  readonly principal: Principal;
  /** Milliseconds since the Unix epoch: from here on the token has to be verified again. */
  readonly validUntil: number;
  /** The name in the token's `aud` that is ours; without it the token is verified anew each time. */
  readonly audience?: string;
  /** The token's `iat`, in milliseconds since the Unix epoch; without it a "not before" of its subject refuses it. */
  readonly issuedAt?: number;
  /** The key that the caller has to prove to hold; without it whoever has the token may use it. */
  readonly confirmation?: Confirmation;
  /** The token's `jti`. */
  readonly tokenId?: string;
  /** The token's `sid`: the session at the issuer in which it was given. */
  readonly sessionId?: string;
}

/** Decides whether an access token holds. */
export abstract class TokenVerifier {
  /**
   * Verifies a token of at most 8 KiB.
   *
   * @throws TokenRejection when the token does not hold.
   * @throws Error when this cannot be decided, for instance because the issuer's keys cannot be had.
   */
  abstract verify(token: string): Promise<VerifiedToken>;
}
