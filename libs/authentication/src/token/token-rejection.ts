import { type TokenError } from '../challenge/token-error';

/** A token that failed a check; names the check and never the token or a claim of it. */
export class TokenRejection extends Error {
  override readonly name = 'TokenRejection';
  /** The scheme of `Authorization` that the challenge is for. */
  readonly scheme: string = 'Bearer';

  constructor(
    /** The check that failed, such as `exp`. */
    readonly check: string,
    /** The clause that demands the check. */
    clause: string,
    /** What the caller is told. */
    readonly error: TokenError = 'invalid_token',
  ) {
    super(`The credential failed the check "${check}" (${clause}).`);
  }

  /** The check, as verdicts and records name it: `token.exp`. */
  get reason(): string {
    return `token.${this.check}`;
  }
}
