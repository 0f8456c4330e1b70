import { type ParsedToken } from '../parsing/parsed-token';
import { TokenRejection } from '../token-rejection';
import { type TokenRules } from '../token-rules';

/** One thing a token has to satisfy. */
export interface TokenCheck {
  readonly name: string;
  /** The clause that demands it. */
  readonly clause: string;
  /** `now` is in seconds since the Unix epoch. */
  holds(token: ParsedToken, rules: TokenRules, now: number): boolean;
}

/**
 * Runs every check.
 *
 * @throws TokenRejection that names the first check that failed.
 */
export function assertToken(
  token: ParsedToken,
  checks: readonly TokenCheck[],
  rules: TokenRules,
  now: number,
): void {
  const failed = checks.find((check) => !check.holds(token, rules, now));
  if (failed) throw new TokenRejection(failed.name, failed.clause);
}
