import { type Principal } from 'unseen-guardian/kernel';

/** What a token that holds says. */
export interface VerifiedToken {
  readonly principal: Principal;
  /** Milliseconds since the Unix epoch: from here on the token has to be verified again. */
  readonly validUntil: number;
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
