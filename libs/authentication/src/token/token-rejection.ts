import { type TokenError } from '../challenge/token-error';

/** A credential that failed a check; names the check and never the credential or a claim of it. */
export class TokenRejection extends Error {
  override readonly name = 'TokenRejection';

  constructor(
    /** The check that failed, such as `exp`. */
    readonly check: string,
    /** The clause that demands the check. */
    clause: string,
    /** What the caller is told. */
    readonly error: TokenError = 'invalid_token',
    /** Headers that tell the caller how to do better. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(`The credential failed the check "${check}" (${clause}).`);
  }

  /** The check, as verdicts and records name it: `token.exp`. */
  get reason(): string {
    return `token.${this.check}`;
  }
}
